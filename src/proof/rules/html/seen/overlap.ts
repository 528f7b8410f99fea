import type { LaidWord, Rect } from './word.ts'

/** How much of the smaller of two places may lie within the other: lines of large type reach a little into one another. */
const MOST = 0.4

/** The words that stand where another stands: nobody can read both, and the ink of one would pass for that of the other. */
export function findOverlapping(words: readonly LaidWord[]): ReadonlySet<LaidWord> {
  const places = words
    .flatMap((word) => word.rects.map((rect) => ({ word, rect })))
    .sort((one, other) => one.rect[1] - other.rect[1])
  const found = new Set<LaidWord>()
  for (const [index, { word, rect }] of places.entries())
    for (let at = index + 1; at < places.length; at++) {
      const other = places[at]
      if (!other || other.rect[1] >= rect[1] + rect[3]) break
      if (other.word !== word && shared(rect, other.rect) > MOST) found.add(other.word)
    }
  return found
}

/** The part of the smaller of two places that they share, from 0 to 1. */
function shared(one: Rect, other: Rect): number {
  const width = common(one[0], one[2], other[0], other[2])
  const height = common(one[1], one[3], other[1], other[3])
  const least = Math.min(one[2] * one[3], other[2] * other[3])
  return width > 0 && height > 0 && least > 0 ? (width * height) / least : 0
}

const common = (one: number, length: number, other: number, otherLength: number): number =>
  Math.min(one + length, other + otherLength) - Math.max(one, other)
