import { toTypedForms } from './other-tokens.ts'
import { toNameToken } from './tokens.ts'
import { type Word, wordsOf } from './words.ts'

/** What the reader asks for: the words as typed, and what they are looked up by. */
export interface Query {
  readonly text: string
  readonly terms: readonly Term[]
  /** How many words are left out, since there are more than a search takes. */
  readonly left: number
  /** The number of a paragraph, if that is all that is asked for: `7.4` of `paragraph 7.4` or `[6]`. */
  readonly number: string
  /** By which a passage is found whose number or name is all that is asked for; '' where it can be none. */
  readonly name: string
}

/** A word, or a phrase in quotation marks. */
export interface Term {
  readonly text: string
  readonly isPhrase: boolean
  /** Each is enough: words that stand together. */
  readonly forms: readonly (readonly string[])[]
}

/** Words that are searched for: nobody types more, and each is a search of its own. */
export const MOST_WORDS = 32

const NUMBER = /^\[?((?:[a-z]\.)?\d+(?:\.\d+)*)\]?\.?$/i
/** The number of a provision, after what names it: `12A`, `1(2)`, `3.1`. */
const PROVISION = /^(\d+(?:[.-]\d+)*[a-z]{0,2}(?:\([\da-z]+\))*)\.?$/i
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu

/**
 * Reads a query; a quotation mark without its other is left out. `paragraphs` may stand before the number of a paragraph,
 * `para`, and `provisions` before that of a provision, `§`: by the words of these a heading is found too.
 */
export function readQuery(
  typed: string,
  paragraphs: readonly string[] = [],
  provisions: readonly string[] = [],
): Query {
  const text = typed.trim().replace(/\s+/gu, ' ')
  const number = readAfter(['', ...paragraphs], text, NUMBER)
  const all = number ? readTerms(number) : readTerms(typed.trim())
  const kept = all.slice(0, keptOf(all))
  return {
    text,
    terms: dropRepeated(kept),
    left: countWords(all) - countWords(kept),
    number,
    name: toName(number || readAfter(provisions, text, PROVISION) || text),
  }
}

/** The number after one of some words, where that is all that was typed; '' where it is not. */
function readAfter(words: readonly string[], text: string, pattern: RegExp): string {
  const small = text.toLowerCase()
  const before = words.filter((word) => small.startsWith(word.toLowerCase()))
  const found = before.map((word) => pattern.exec(text.slice(word.length).trim())?.[1])
  return found.find((number) => number !== undefined) ?? ''
}

/** Numbers and names alone are looked up as such, and each has a figure. */
const toName = (text: string): string =>
  /\d/.test(text) ? toNameToken(wordsOf(text, '').map(({ token }) => token)) : ''

/** The text of a query in which terms are put in the place of others; undefined leaves one out. */
export function respell(terms: readonly Term[], put: (term: Term) => string | undefined): string {
  const texts = terms.map((term) => {
    const text = put(term)
    return text && term.isPhrase ? `"${text}"` : text
  })
  return texts.filter(Boolean).join(' ')
}

/** The words and phrases of a text. */
export function readTerms(text: string): readonly Term[] {
  const terms: Term[] = []
  let end = 0
  for (const { 0: quoted, 1: phrase = '', index } of text.matchAll(QUOTED)) {
    terms.push(...toTerms(text.slice(end, index)), ...toPhrase(phrase))
    end = index + quoted.length
  }
  return [...terms, ...toTerms(text.slice(end))]
}

const toTerms = (text: string): readonly Term[] =>
  wordsOf(text, '').map((word) => ({
    text: word.text,
    isPhrase: false,
    forms: toTypedForms(word.text),
  }))

/** A phrase of one word is that word. */
function toPhrase(text: string): readonly Term[] {
  const words = wordsOf(text, '').slice(0, MOST_WORDS)
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || !first || !last) return toTerms(text)
  const forms = [words.map(({ token }: Word) => token)]
  const phrase = text.slice(first.start, last.end).replace(/\s+/gu, ' ')
  return [{ text: phrase, isPhrase: true, forms }]
}

/** How many terms have no more words together than a search takes. */
function keptOf(terms: readonly Term[]): number {
  let words = 0
  const over = terms.findIndex((term) => {
    words += countWords([term])
    return words > MOST_WORDS
  })
  return over === -1 ? terms.length : over
}

const countWords = (terms: readonly Term[]): number =>
  terms.reduce((sum, term) => sum + (term.forms[0]?.length ?? 0), 0)

function dropRepeated(terms: readonly Term[]): readonly Term[] {
  const keys = terms.map(({ forms }) => JSON.stringify(forms))
  return terms.filter((_, place) => keys.indexOf(keys[place] ?? '') === place)
}
