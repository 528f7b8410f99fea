import type { WordText } from '../place.ts'
import type { RawParagraph } from './raw.ts'

/** Puts the paragraphs of one text together, while its elements go by. */
export interface Paragraphs {
  open(): void
  close(): void
  /** Begins an element that holds text: white space at its ends is none where the file does not say so (xml:space). */
  openText(isPreserved: boolean): void
  addText(text: string): void
  closeText(): void
  add(text: string): void
  refer(note: WordText): void
  openDeleted(): void
  closeDeleted(): void
  /** Gives what is left at the end of the text. */
  end(): void
}

/** A paragraph that is not yet complete, or that waits for one before it. */
interface Draft {
  readonly paragraph: number
  readonly pieces: string[]
  /** Each with how many pieces stand before it. */
  readonly references: { readonly note: WordText; readonly pieces: number }[]
}

/** Gives the paragraphs of a text in the order of their start tags; one may stand within another, as in a text box. */
export function makeParagraphs(
  text: WordText,
  give: (paragraph: RawParagraph) => void,
): Paragraphs {
  const open: Draft[] = []
  let waiting: Draft[] = []
  let count = 0
  let deleted = 0
  let within: { readonly isPreserved: boolean; value: string } | undefined
  const begin = (): Draft => {
    const draft = { paragraph: count++, pieces: [], references: [] }
    waiting.push(draft)
    return draft
  }
  /** What stands in no paragraph, as an equation may, belongs to the one before. */
  const draft = (): Draft => open.at(-1) ?? waiting.at(-1) ?? begin()
  const add = (piece: string): void => {
    if (piece !== '' && deleted === 0) draft().pieces.push(piece)
  }
  const giveAll = (): void => {
    for (const draft of waiting) give(toParagraph(draft, text))
    waiting = []
  }
  return {
    open() {
      if (open.length === 0) giveAll()
      open.push(begin())
    },
    close() {
      open.pop()
    },
    openText: (isPreserved) => {
      within = { isPreserved, value: '' }
    },
    addText: (text) => {
      if (within) within.value += text
    },
    closeText: () => {
      if (within) add(within.isPreserved ? within.value : trim(within.value))
      within = undefined
    },
    add,
    refer: (note) => {
      const { pieces, references } = draft()
      if (deleted === 0) references.push({ note, pieces: pieces.length })
    },
    openDeleted: () => {
      deleted += 1
    },
    closeDeleted: () => {
      deleted -= 1
    },
    end: giveAll,
  }
}

const toParagraph = ({ paragraph, pieces, references }: Draft, text: WordText): RawParagraph => ({
  place: { text, paragraph },
  text: toRawText(pieces),
  references: references.map(({ note, pieces: before }) => ({
    note,
    offset: toRawText(pieces.slice(0, before)).replace(/\s+/g, '').length,
  })),
})

/** U+FEFF is no white space, though a regular expression counts it as such. */
const toRawText = (pieces: readonly string[]): string =>
  pieces.join('').replaceAll('\ufeff', '').normalize('NFC').replace(/\s+/g, ' ')

/** Without the white space of XML (1.0, 2.3) at its ends: a no-break space is none. */
const trim = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
