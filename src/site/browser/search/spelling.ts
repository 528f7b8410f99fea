import { fold } from './letters.ts'

/** The word of the vocabulary that a mistyped word most likely is; undefined where none is near. Figures are no slips. */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const typed = fold(word)
  if (typed.length < 3 || /\d/u.test(typed)) return undefined
  const furthest = typed.length > 5 ? 2 : 1
  const near = vocabulary
    .filter((known) => Math.abs(known.length - typed.length) <= furthest + 1)
    .map((known) => ({ known, folded: fold(known) }))
    .map(({ known, folded }) => ({ known, folded, away: distance(typed, folded) }))
    .filter(({ away, folded }) => away > 0 && away <= furthest && folded.length > 2)
  near.sort((one, other) => rank(one, typed) - rank(other, typed))
  const nearest = near[0]?.known ?? divide(typed, vocabulary)
  return nearest && matchCase(nearest, word)
}

/** How many words that begin as typed are offered, and from how many letters on. */
const BEGINNINGS = 5
const BEGUN = 3

/** Words of the vocabulary that begin as a word does: the reader may have typed a part. */
export function wordsBeginning(word: string, vocabulary: readonly string[]): readonly string[] {
  const typed = fold(word)
  if (typed.length < BEGUN) return []
  return vocabulary.filter((known) => fold(known).startsWith(typed)).slice(0, BEGINNINGS)
}

interface Near {
  readonly folded: string
  readonly away: number
}

/** Nearer first; then those that begin alike, since first letters are seldom mistyped; then of one length. */
const rank = ({ folded, away }: Near, typed: string): number =>
  away * 4 + (folded[0] === typed[0] ? 0 : 2) + (folded.length === typed.length ? 0 : 1)

/** Two words that were typed as one. */
function divide(typed: string, vocabulary: readonly string[]): string | undefined {
  const known = new Map(vocabulary.map((word) => [fold(word), word]))
  const places = Array.from({ length: Math.max(0, typed.length - 5) }, (_, place) => place + 3)
  const pairs = places.map((at) => [known.get(typed.slice(0, at)), known.get(typed.slice(at))])
  return pairs.find((words) => words.every((word) => word !== undefined))?.join(' ')
}

const matchCase = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/**
 * Damerau and Levenshtein's distance in its restricted form: letters left out, put in, changed, or two neighbours
 * exchanged, each counted once.
 */
export function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      const exchanged =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
        exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = next
  }
  return last[other.length] ?? 0
}
