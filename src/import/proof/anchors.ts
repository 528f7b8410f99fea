import type { Difference } from './differences.ts'

/** Places of two sequences at which the same stands. */
export interface Anchor {
  readonly wanted: number
  readonly found: number
}

/** So many words in a row stand once in most texts, and are likely to be meant where they stand again. */
const ROW = 6

/**
 * Finds what stands once in each of two stretches, as many of them as stand in the same order (a patience diff): it leads
 * past words that differ or have moved, however many they are.
 */
export function findAnchors(
  { wanted, found }: Difference,
  words: readonly string[],
  others: readonly string[],
): readonly Anchor[] {
  const rows = placesOf(words, wanted.from, wanted.to)
  const otherRows = placesOf(others, found.from, found.to)
  const anchors = [...rows].flatMap(([row, place]): readonly Anchor[] => {
    const other = otherRows.get(row)
    return place >= 0 && other !== undefined && other >= 0 ? [{ wanted: place, found: other }] : []
  })
  return longestInOrder(anchors)
}

/** The place of each row of words; -1 for one that stands there twice. */
function placesOf(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at + ROW <= to; at++) {
    const row = words.slice(at, at + ROW).join(' ')
    places.set(row, places.has(row) ? -1 : at)
  }
  return places
}

/** The most anchors whose places rise in both sequences (patience sorting); they rise in the first as they come. */
function longestInOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const piles: Step[] = []
  for (const anchor of anchors) {
    const pile = firstPileAbove(piles, anchor.found)
    const before = piles[pile - 1]
    piles[pile] = { anchor, ...(before && { before }) }
  }
  const chain: Anchor[] = []
  for (let step = piles.at(-1); step; step = step.before) chain.push(step.anchor)
  return chain.reverse()
}

/** The last anchor of a chain, and the rest of it. */
interface Step {
  readonly anchor: Anchor
  readonly before?: Step
}

function firstPileAbove(piles: readonly Step[], found: number): number {
  let [low, high] = [0, piles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((piles[middle]?.anchor.found ?? 0) < found) low = middle + 1
    else high = middle
  }
  return low
}
