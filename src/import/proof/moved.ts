import type { Difference } from './differences.ts'
import { indicesOf, type Stretch } from './stretch.ts'

/** Words that are wanted in one place and stand in another. */
export interface Moved {
  readonly wanted: Stretch
  readonly found: Stretch
}

/** Long stretches are looked for first, so that a word that stands everywhere takes none of theirs. */
const LEAST = [5, 1]

/** So many places of one word are looked at for the longest stretch. */
const MOST_PLACES = 200

/** Finds what lacks in one place and is too many in another: stretches of the same words. */
export function findMoved(
  differences: readonly Difference[],
  wanted: readonly string[],
  found: readonly string[],
): readonly Moved[] {
  const surplus = new Set(differences.flatMap((difference) => indicesOf(difference.found)))
  const lacking = new Set(differences.flatMap((difference) => indicesOf(difference.wanted)))
  const places = Map.groupBy(surplus, (index) => found[index] ?? '')
  const lengthAt = (from: number, at: number): number => {
    let length = 0
    while (
      lacking.has(from + length) &&
      surplus.has(at + length) &&
      wanted[from + length] === found[at + length]
    )
      length += 1
    return length
  }
  const moved: Moved[] = []
  for (const least of LEAST)
    for (const from of [...lacking]) {
      const candidates = (places.get(wanted[from] ?? '') ?? []).filter((at) => surplus.has(at))
      const best = longest(candidates.slice(0, MOST_PLACES), (at) => lengthAt(from, at))
      if (best.length < least) continue
      const pair = { wanted: stretch(from, best.length), found: stretch(best.at, best.length) }
      for (const index of indicesOf(pair.wanted)) lacking.delete(index)
      for (const index of indicesOf(pair.found)) surplus.delete(index)
      moved.push(pair)
    }
  return moved
}

const stretch = (from: number, length: number): Stretch => ({ from, to: from + length })

/** The first of the places at which the most words agree. */
function longest(
  places: readonly number[],
  lengthAt: (at: number) => number,
): { readonly at: number; readonly length: number } {
  let best = { at: 0, length: 0 }
  for (const at of places) {
    const length = lengthAt(at)
    if (length > best.length) best = { at, length }
  }
  return best
}
