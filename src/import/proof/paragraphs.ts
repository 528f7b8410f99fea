import type { WordText } from '../place.ts'
import { type Drafts, makeDrafts } from './drafts.ts'
import type { RawParagraph } from './raw.ts'

/** Puts the paragraphs of one text together, while its elements go by. */
export interface Paragraphs extends Omit<Drafts, 'current'> {
  /** Begins an element that holds text: white space at its ends is none where the file does not say that it is kept (xml:space). */
  openText(ends: 'kept' | 'cut'): void
  addText(text: string): void
  closeText(): void
  add(text: string): void
  refer(note: WordText): void
  openDeleted(): void
  closeDeleted(): void
}

/** Puts the paragraphs of a text together; what is deleted is no text of theirs. */
export function makeParagraphs(
  text: WordText,
  give: (paragraph: RawParagraph) => void,
): Paragraphs {
  const drafts = makeDrafts(text, give)
  let deleted = 0
  let within: { readonly ends: 'kept' | 'cut'; value: string } | undefined
  const add = (piece: string): void => {
    if (piece !== '' && deleted === 0) drafts.current().pieces.push(piece)
  }
  return {
    ...drafts,
    openText: (ends) => {
      within = { ends, value: '' }
    },
    addText: (text) => {
      if (within) within.value += text
    },
    closeText: () => {
      if (within) add(within.ends === 'kept' ? within.value : trim(within.value))
      within = undefined
    },
    add,
    refer: (note) => {
      const { pieces, references } = drafts.current()
      if (deleted === 0) references.push({ note, pieces: pieces.length })
    },
    openDeleted: () => {
      deleted += 1
    },
    closeDeleted: () => {
      deleted -= 1
    },
  }
}

/** Without the white space of XML (1.0, 2.3) at its ends: a no-break space is none. */
const trim = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
