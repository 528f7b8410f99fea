import type { Difference } from './differences.ts'
import { indicesOf, type Stretch } from './stretch.ts'

/** Words that are wanted in one place and stand in another. */
export interface Moved {
  readonly wanted: Stretch
  readonly found: Stretch
}

/** Words that differ: the indices of those that are wanted, and of those that stand there, as far as they are not paired. */
interface Unpaired {
  readonly lacking: Set<number>
  readonly surplus: Set<number>
}

/** Rows of so many words are looked for first, so that a word that stands everywhere takes none of theirs. */
const ROWS = [5, 1]

/** So many places of one row are looked at for the longest stretch. */
const MOST_PLACES = 100

/** Single words are looked for where at most so many are left: in more, any word stands somewhere. */
const MOST_SINGLE = 4000

/** Finds what lacks in one place and is too many in another: stretches of the same words. */
export function findMoved(
  differences: readonly Difference[],
  wanted: readonly string[],
  found: readonly string[],
): readonly Moved[] {
  const unpaired = {
    lacking: new Set(differences.flatMap((difference) => indicesOf(difference.wanted))),
    surplus: new Set(differences.flatMap((difference) => indicesOf(difference.found))),
  }
  return ROWS.flatMap((row) =>
    row === 1 && unpaired.lacking.size > MOST_SINGLE ? [] : findRows(row, unpaired, wanted, found),
  )
}

/** Pairs stretches of at least so many words, each with the longest of the same. */
function findRows(
  row: number,
  { lacking, surplus }: Unpaired,
  wanted: readonly string[],
  found: readonly string[],
): readonly Moved[] {
  const rowAt = (words: readonly string[], at: number): string =>
    words.slice(at, at + row).join(' ')
  const places = Map.groupBy(surplus, (at) => rowAt(found, at))
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
  for (const from of lacking) {
    const candidates = (places.get(rowAt(wanted, from)) ?? []).slice(0, MOST_PLACES)
    const { at, length } = longest(candidates, (at) => lengthAt(from, at))
    if (length < row) continue
    const pair = { wanted: stretch(from, length), found: stretch(at, length) }
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
