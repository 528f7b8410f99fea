import type { WordPlace, WordText } from '../place.ts'

/** A paragraph of a Word file as the raw reading finds it. */
export interface RawParagraph {
  readonly place: WordPlace
  /** Its own raw text, as an amendment counts it (account.ts): in NFC, each stretch of white space as one space. */
  readonly text: string
  /** The notes that it refers to, in order. */
  readonly references: readonly RawReference[]
}

/** A reference to a note. */
export interface RawReference {
  readonly note: WordText
  /** How many characters of the raw text stand before it, as an amendment counts them. */
  readonly offset: number
}

/** What the raw reading finds: the paragraphs of the body, and those of each note, in the order of the file. */
export type RawReading = ReadonlyMap<WordText, readonly RawParagraph[]>
