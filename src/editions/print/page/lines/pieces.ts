import { isAddress, namesOf } from './addresses.ts'

/**
 * The parts of a word between which a line may end: `well-|being`, `Departments/|agencies`, `£31,650–|£35,000`; of an
 * address, after slashes. A short number is whole, as `2006–07`, and so is what has one sign before its hyphen, as `A-12`.
 */
export function piecesOf(word: string): readonly string[] {
  if (isAddress(word)) return namesOf(word)
  const pieces: string[] = ['']
  for (const part of word.split(AFTER_TIE)) {
    const [first = '', ...others] = isShortNumber(part.trim()) ? [part] : part.split(ENDS)
    pieces.push((pieces.pop() ?? '') + first, ...others)
  }
  return pieces
}

/** After a no-break space, which ties two words: `L. 114-9`. */
export const AFTER_TIE = /(?<=[\u00a0\u202f])/

/** Tells whether a word is of figures and signs, no more than a year and a year: `2006–07`, `12/13`, `–5%`. */
export const isShortNumber = (word: string): boolean => /^(?!.*\p{L})(?=.*\d)\S{1,9}$/u.test(word)

/** After a hyphen or dash, or a slash between words, with two signs on both sides. */
const ENDS = /(?<=[^\s\-‐–—/]{2}[-‐–—])(?=[^\s\-‐–—/]{2})|(?<=\p{L}{2}\/)(?=\p{L}{2})/u

/** Tells whether Chromium might end a line within a piece (Unicode 14, UAX #14), which must then be told to stay whole. */
export const hasOtherEnds = (piece: string): boolean => OTHER_ENDS.test(piece)

const OTHER_ENDS = /[-‐–—…?/)\]} \u2009].|.[([{—…]/u

/** Tells whether a text is one number, with what belongs to it: `£1,234.50`, `10 000`, `–5%`, `(12)`. */
export const isNumber = (text: string): boolean => NUMBER.test(text.trim())

const NUMBER = /^[^\p{L}\p{N}\s]{0,4}\d[\d.,·’'\s–-]{0,20}[^\p{L}\p{N}]{0,3}$/u
