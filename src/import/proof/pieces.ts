import type { Difference } from './differences.ts'
import type { Moved } from './moved.ts'
import { indicesOf, isEmpty, type Stretch, without } from './stretch.ts'

/** What is told as one: words that are lost, added, there for others, or moved from one place to another. */
export interface Deviation extends Difference {
  readonly isMoved: boolean
}

/** Divides differences into what has moved and what has not, in the order of the Word file. */
export function piecesOf(
  differences: readonly Difference[],
  moved: readonly Moved[],
): readonly Deviation[] {
  const gone = new Set(moved.flatMap(({ wanted }) => indicesOf(wanted)))
  const come = new Set(moved.flatMap(({ found }) => indicesOf(found)))
  const others = differences.flatMap(({ wanted, found }) =>
    pair(without(wanted, gone), without(found, come), { wanted, found }),
  )
  return [
    ...others.map((piece) => ({ ...piece, isMoved: false })),
    ...moved.map((piece) => ({ ...piece, isMoved: true })),
  ].toSorted(
    (one, other) => one.wanted.from - other.wanted.from || one.found.from - other.found.from,
  )
}

/** One that lacks and one that is too many at the same place stand for each other; more are told one by one. */
function pair(
  lost: readonly Stretch[],
  added: readonly Stretch[],
  { wanted, found }: Difference,
): readonly Difference[] {
  const [noneWanted, noneFound] = [startOf(wanted), startOf(found)]
  if (lost.length <= 1 && added.length <= 1) {
    const both = { wanted: lost[0] ?? noneWanted, found: added[0] ?? noneFound }
    return isEmpty(both.wanted) && isEmpty(both.found) ? [] : [both]
  }
  return [
    ...lost.map((stretch) => ({ wanted: stretch, found: noneFound })),
    ...added.map((stretch) => ({ wanted: noneWanted, found: stretch })),
  ]
}

const startOf = ({ from }: Stretch): Stretch => ({ from, to: from })
