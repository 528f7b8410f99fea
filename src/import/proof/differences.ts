import { diffArrays } from 'diff'
import { type Anchor, findAnchors } from './anchors.ts'
import { isEmpty, type Stretch } from './stretch.ts'

/** What differs between two that agree: what is wanted there, and what stands there. */
export interface Difference {
  readonly wanted: Stretch
  readonly found: Stretch
}

/** So many words may differ within a stretch of a text that are looked at one by one. */
const MOST_EDITS = 2000

/** Every difference between two sequences of words, in order. */
export function differencesOf(
  wanted: readonly string[],
  found: readonly string[],
): readonly Difference[] {
  const whole = { wanted: { from: 0, to: wanted.length }, found: { from: 0, to: found.length } }
  return (
    within(whole, wanted, found) ??
    between(findAnchors(whole, wanted, found), whole).flatMap(
      (stretch) => within(stretch, wanted, found) ?? [trimmed(stretch, wanted, found)],
    )
  )
}

/** The differences within a stretch; undefined where there are too many. */
function within(
  stretch: Difference,
  words: readonly string[],
  others: readonly string[],
): readonly Difference[] | undefined {
  const { wanted, found } = trimmed(stretch, words, others)
  if (isEmpty(wanted) && isEmpty(found)) return []
  if (isEmpty(wanted) || isEmpty(found)) return [{ wanted, found }]
  const changes = diffArrays(
    words.slice(wanted.from, wanted.to),
    others.slice(found.from, found.to),
    {
      maxEditLength: MOST_EDITS,
    },
  )
  return changes && join(changes, { wanted, found })
}

/** The stretches from one anchor to the next, each with the anchor that it begins at. */
function between(anchors: readonly Anchor[], { wanted, found }: Difference): readonly Difference[] {
  const starts = [{ wanted: wanted.from, found: found.from }, ...anchors]
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? { wanted: wanted.to, found: found.to }
    return {
      wanted: { from: start.wanted, to: end.wanted },
      found: { from: start.found, to: end.found },
    }
  })
}

/** A change as the package `diff` tells it. */
interface Change {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

/** Makes one difference of changes that follow each other. */
function join(changes: readonly Change[], { wanted, found }: Difference): readonly Difference[] {
  const differences: Difference[] = []
  let [at, foundAt] = [wanted.from, found.from]
  let [start, foundStart] = [at, foundAt]
  const close = (): void => {
    const difference = { wanted: { from: start, to: at }, found: { from: foundStart, to: foundAt } }
    if (at > start || foundAt > foundStart) differences.push(difference)
  }
  for (const { added, removed, count } of changes) {
    if (!added && !removed) close()
    if (!added) at += count
    if (!removed) foundAt += count
    if (!added && !removed) [start, foundStart] = [at, foundAt]
  }
  close()
  return differences
}

/** The same stretches without what they have in common at their beginning and their end. */
function trimmed(
  { wanted, found }: Difference,
  words: readonly string[],
  others: readonly string[],
): Difference {
  let [from, foundFrom, to, foundTo] = [wanted.from, found.from, wanted.to, found.to]
  while (from < to && foundFrom < foundTo && words[from] === others[foundFrom]) {
    from += 1
    foundFrom += 1
  }
  while (from < to && foundFrom < foundTo && words[to - 1] === others[foundTo - 1]) {
    to -= 1
    foundTo -= 1
  }
  return { wanted: { from, to }, found: { from: foundFrom, to: foundTo } }
}
