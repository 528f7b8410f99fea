import { toWords } from '../publication/words.ts'

/** A word, and the white space before it, where that is not one plain space or a line's end. */
export interface SpacedWord {
  readonly text: string
  readonly before?: string
}

/** The words of a text as it was read, each with any white space before it but one plain space, or those that begin a line. */
export const readSpacedWords = (text: string): readonly SpacedWord[] =>
  ODD.test(text.replace(/^ +/, ''))
    ? spacedWords(text, (space, at) => (at === 0 ? /^ *$/.test(space) : space === ' '))
    : plainWords(text)

/** The words of a text as it is written: white space that forbids the end of a line stands in every copy, any other is one space. */
export const writtenSpacedWords = (text: string): readonly SpacedWord[] =>
  /[\u00a0\u2007\u202f]/.test(text)
    ? spacedWords(text, (space) => !NO_BREAK.test(space))
    : plainWords(text)

/** White space that is not one plain space: most texts have none. */
const ODD = /[^\S ]| {2}/u

/** Spaces at which no line ends (Unicode Annex 14, class GL). */
const NO_BREAK = /^[\u00a0\u2007\u202f]+$/

const plainWords = (text: string): readonly SpacedWord[] =>
  toWords(text).map((word) => ({ text: word }))

const spacedWords = (
  text: string,
  isPlain: (space: string, at: number) => boolean,
): readonly SpacedWord[] =>
  [...text.normalize('NFC').matchAll(WORD)].map(({ 1: space = '', 2: word = '', index }) =>
    isPlain(space, index) ? { text: word } : { text: word, before: space },
  )

const WORD = /(\s*)(\S+)/gu
