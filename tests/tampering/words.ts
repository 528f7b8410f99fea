import type { Kind } from './kinds.ts'
import { pick, replace, type Span, slice } from './spans.ts'

type WordKind = Extract<Kind, 'drop-word' | 'double-word' | 'swap-words' | 'alter-letter'>
type Tamper = (text: string, words: readonly Span[], random: () => number) => string | undefined

/** The ways to tamper with words, wherever in a text they stand. */
export const wordTamperings: Readonly<Record<WordKind, Tamper>> = {
  'drop-word': (text, words, random) => replace(text, pick(words, random), ''),
  'double-word': (text, words, random) => {
    const word = pick(words, random)
    return word && replace(text, word, `${slice(text, word)} ${slice(text, word)}`)
  },
  'swap-words': (text, words, random) => {
    const pairs = words.flatMap((one, index) => {
      const other = words[index + 1]
      if (!other || text.slice(one.end, other.start) !== ' ') return []
      return slice(text, one) === slice(text, other) ? [] : [{ one, other }]
    })
    const pair = pick(pairs, random)
    if (!pair) return undefined
    const both = { start: pair.one.start, end: pair.other.end }
    return replace(text, both, `${slice(text, pair.other)} ${slice(text, pair.one)}`)
  },
  'alter-letter': (text, words, random) => {
    const lettered = words.filter((span) => /\p{L}/u.test(slice(text, span)))
    const word = pick(lettered, random)
    const alter = (letter: string): string => (letter === 'x' ? 'y' : 'x')
    return word && replace(text, word, slice(text, word).replace(/\p{L}/u, alter))
  },
}
