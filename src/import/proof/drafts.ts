import type { WordText } from '../place.ts'
import type { RawParagraph } from './raw.ts'

/** What a paragraph holds, while it is read. */
export interface Draft {
  readonly pieces: string[]
  /** Each with how many pieces stand before it. */
  readonly references: { readonly note: WordText; readonly pieces: number }[]
}

/** The paragraphs of a text that are not given yet. */
export interface Drafts {
  open(): void
  close(): void
  /** The innermost paragraph that is open. What stands in none, as an equation may, belongs to the one before, or the first. */
  current(): Draft
  /** Gives what is left at the end of the text. */
  end(): void
}

/** Gives the paragraphs of a text in the order of their start tags; one may stand within another, as in a text box. */
export function makeDrafts(text: WordText, give: (paragraph: RawParagraph) => void): Drafts {
  const open: Draft[] = []
  let waiting: Draft[] = []
  let given = 0
  let early: Draft | undefined = { pieces: [], references: [] }
  const giveAll = (): void => {
    for (const draft of waiting) give(toParagraph(draft, text, given++))
    waiting = []
  }
  return {
    open() {
      if (open.length === 0) giveAll()
      const draft = early ?? { pieces: [], references: [] }
      early = undefined
      open.push(draft)
      waiting.push(draft)
    },
    close() {
      open.pop()
    },
    current() {
      const draft = open.at(-1) ?? waiting.at(-1) ?? early
      if (!draft) throw new Error(`${text} has no paragraph`)
      return draft
    },
    end() {
      if (early && early.pieces.length > 0) waiting.push(early)
      giveAll()
    },
  }
}

const toParagraph = (
  { pieces, references }: Draft,
  text: WordText,
  paragraph: number,
): RawParagraph => ({
  place: { text, paragraph },
  text: toRawText(pieces),
  references: references.map(({ note, pieces: before }) => ({
    note,
    offset: toRawText(pieces.slice(0, before)).replace(/\s+/g, '').normalize('NFC').length,
  })),
})

/** U+FEFF is no white space, though a regular expression counts it as such. */
const toRawText = (pieces: readonly string[]): string =>
  pieces.join('').replaceAll('\ufeff', '').normalize('NFC').replace(/\s+/g, ' ')
