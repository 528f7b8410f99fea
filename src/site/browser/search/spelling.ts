/** The word of the vocabulary that a mistyped word most likely is; undefined where none is near. */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const furthest = typed.length > 4 ? 2 : 1
  const near = vocabulary
    .filter((known) => Math.abs(known.length - typed.length) <= furthest)
    .map((known) => ({ known, away: distance(typed, known) }))
    .filter(({ away }) => away > 0 && away <= furthest)
  near.sort((one, other) => rank(one, typed) - rank(other, typed))
  const nearest = near[0]?.known
  return nearest && matchCase(nearest, word)
}

/** Nearer first; then those that begin alike, since first letters are seldom mistyped; then of one length. */
const rank = ({ known, away }: { known: string; away: number }, typed: string): number =>
  away * 4 + (known[0] === typed[0] ? 0 : 2) + (known.length === typed.length ? 0 : 1)

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
