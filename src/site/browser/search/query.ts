/** What the reader asks for: the words as typed, and what they are taken for. */
export interface Query {
  readonly text: string
  /** The words without their punctuation. */
  readonly words: readonly string[]
  /** Set in quotation marks: the words stand together. */
  readonly isPhrase: boolean
  /** The number of a paragraph, if that is all that is asked for: `7.4` of `paragraph 7.4` or `[6]`. */
  readonly number: string
}

const NUMBER = /^(?:paragraph|para\.?|¶)?\s*\[?((?:[a-z]\.)?\d+(?:\.\d+)*)\]?\.?$/i
const PHRASE = /^["“”](.+)["“”]$/u

/** Reads a query; quotation marks that do not stand round all of it are left out. */
export function readQuery(typed: string): Query {
  const text = typed.trim().replace(/\s+/gu, ' ')
  const phrase = PHRASE.exec(text)?.[1]
  const bare = (phrase ?? text).replace(/["“”]/gu, '')
  return {
    text: phrase ? `"${bare}"` : bare,
    words: bare.split(' ').map(toBareWord).filter(Boolean),
    isPhrase: phrase !== undefined,
    number: NUMBER.exec(text)?.[1] ?? '',
  }
}

/** A word without the punctuation that stands before and after it. */
export const toBareWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
