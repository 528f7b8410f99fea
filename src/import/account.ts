import type { WordPlace } from './place.ts'
import type { Reason } from './reasons.ts'

/**
 * Everything by which the publication's words differ on purpose from the words that a raw reading of the Word file finds.
 * The proof takes the raw words, does what is said here, and must then have the publication's words, each in its place.
 */
export interface Account {
  /** The automatic numbers that Word shows before paragraphs, and that the publication holds as words. */
  readonly labels: readonly NumberedLabel[]
  /** Characters that are left out or written in another way, in the order of their offsets in each paragraph. */
  readonly amendments: readonly Amendment[]
  /** Paragraphs that stand elsewhere in the publication. */
  readonly moves: readonly Move[]
}

/** A number that Word shows before a paragraph. */
export interface NumberedLabel {
  readonly place: WordPlace
  /** `7.1`, `(a)`, `Chapter 7:`: what stands before the first word. */
  readonly text: string
}

/** At an offset of a paragraph characters are left out, put in, or written in another way. */
export interface Amendment {
  readonly place: WordPlace
  /**
   * How many characters of the paragraph's own raw text stand before it, white space not counted (UTF-16 code units, in
   * NFC). Raw text is what `w:t`, `w:sym` (its code) and `m:t` hold, and U+2011 for `w:noBreakHyphen`; it is not the text
   * of a paragraph within (a text box), nor what is deleted (`w:del`, `w:moveFrom`), nor codes of fields.
   */
  readonly offset: number
  /** What stands there, without white space; '' where something is put in. */
  readonly found: string
  /**
   * What the publication has for it, with white space where words end; '' where it is left out. Where white space stands,
   * what is put in follows the word before it; with white space of its own it takes its place.
   */
  readonly written: string
  readonly reason: Reason
  /** Other reasons, of what is left out or written in another way among these characters. */
  readonly also?: readonly Reason[]
}

/** A paragraph that is set elsewhere: before another, or at the end of its text. */
export interface Move {
  readonly place: WordPlace
  readonly before: WordPlace | 'end'
  readonly reason: Reason
}
