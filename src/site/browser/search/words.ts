import { toOtherTokens } from './other-tokens.ts'
import { toToken } from './tokens.ts'

/** A word of a text, and what it is found by. */
export interface Word {
  readonly text: string
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly token: string
  readonly others: readonly string[]
}

const START = String.raw`(?:[\p{L}\p{N}]|×(?=\p{N}))`
const RUN = String.raw`${START}(?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|×(?=\p{N}))*`
/** Signs within a word; a comma, colon, slash or dash joins figures alone. */
const JOINT = String.raw`(?:['’‘ʼ´.‐‑-]|&|(?<=\p{N})[,:/⁄–−⁻](?=\p{N}))(?=[\p{L}\p{N}])`
/** A number with spaces between its thousands. */
const SPACED = String.raw`(?<![\p{L}\p{N}])(?<!\p{N}[.,])\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?:[.,]\p{Nd}+)?(?![\p{L}\p{N}])`
const WORD = new RegExp(`${SPACED}|${RUN}(?:${JOINT}${RUN})*`, 'gu')

/** The words of a text in order; signs alone are none. `language` is a primary subtag (BCP 47), '' where it is not known. */
export const wordsOf = (text: string, language: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    token: toToken(word),
    others: toOtherTokens(word, language),
  }))
