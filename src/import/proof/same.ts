import { toWords } from '../../publication/words.ts'

/** Characters that nobody sees, and that a publication is not to have: they make no other word. */
export const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Hyphens (U+2010) and no-break hyphens (U+2011). */
const HYPHENS = /[\u2010\u2011]/g

/** The words of a text, without what nobody sees. */
export const toSeenWords = (text: string): readonly string[] => toWords(text.replace(UNSEEN, ''))

/**
 * What two words have in common that are the same: letter for letter, but for hyphens that may or may not break, and what
 * nobody sees. A raised 3 is no 3: where one is written for the other, an amendment says so.
 */
export const toKey = (word: string): string =>
  word.replace(UNSEEN, '').normalize('NFC').replace(HYPHENS, '-')

/** The same of a text of several words, without its white space. */
export const toLetters = (text: string): string => toKey(text).replace(/\s+/g, '')

/**
 * The same with raised and lowered letters on the line, where it is known that such signs are written for them; a raised
 * hyphen is a minus (NFKC).
 */
export const toPlainLetters = (text: string): string =>
  toLetters(text).normalize('NFKC').replaceAll('\u2212', '-')
