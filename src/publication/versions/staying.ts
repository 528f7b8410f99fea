import type { Matches } from './match.ts'
import type { Unit } from './units.ts'

/**
 * The units of the earlier text that follow one another as they did: of those that were moved about, as few as can be are
 * left out (the longest increasing subsequence, by patience sorting: n log n).
 */
export function stayingIn(
  earlier: readonly Unit[],
  newer: readonly Unit[],
  matches: Matches,
): ReadonlySet<Unit> {
  const places = new Map(newer.map((unit, place) => [unit, place]))
  const matched = earlier.filter((unit) => matches.has(unit))
  const placeOf = (unit: Unit): number => places.get(matches.get(unit) ?? unit) ?? 0
  const ends: Unit[] = []
  const before = new Map<Unit, Unit>()
  for (const unit of matched) {
    const length = lengthBelow(ends, placeOf, placeOf(unit))
    const previous = ends[length - 1]
    if (previous) before.set(unit, previous)
    ends[length] = unit
  }
  const staying = new Set<Unit>()
  for (let unit = ends.at(-1); unit; unit = before.get(unit)) staying.add(unit)
  return staying
}

/** How many ends stand before a place: they are in order. */
function lengthBelow(
  ends: readonly Unit[],
  placeOf: (unit: Unit) => number,
  place: number,
): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const end = ends[middle]
    if (end && placeOf(end) < place) low = middle + 1
    else high = middle
  }
  return low
}
