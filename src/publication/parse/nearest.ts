/** The most edits between a word and one that was perhaps meant. */
const MOST = 2

/**
 * The candidate within two edits (Levenshtein) of a word, the first of the nearest, or none. One in which the first letter
 * is another is one edit away at most: `note` is not meant for `date`.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let fewest = MOST + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = countEdits(wanted, candidate.toLowerCase(), fewest)
    if (edits >= fewest || (edits > 1 && wanted[0] !== candidate[0]?.toLowerCase())) continue
    best = candidate
    fewest = edits
  }
  return best
}

/** Counts edits row by row of the usual table, and no further than `limit`. */
function countEdits(from: string, to: string, limit: number): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1]
    let fewest = row + 1
    for (let column = 0; column < to.length; column++) {
      const substituted = (previous[column] ?? 0) + (from[row] === to[column] ? 0 : 1)
      const added = Math.min(current[column] ?? 0, previous[column + 1] ?? 0) + 1
      const edits = Math.min(substituted, added)
      current.push(edits)
      fewest = Math.min(fewest, edits)
    }
    if (fewest >= limit) return limit
    previous = current
  }
  return previous[to.length] ?? 0
}
