/** The candidate within two edits (Levenshtein) of a word, or none. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: countEdits(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((one, other) => one.edits - other.edits)
  const best = ranked[0]
  return best && best.edits <= 2 ? best.candidate : undefined
}

function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const substituted = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(
        Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1),
      )
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
