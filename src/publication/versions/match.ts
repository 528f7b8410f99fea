import { diffArrays } from 'diff'
import { gapsBetween } from './gaps.ts'
import { mostAlike } from './likeness.ts'
import { pairInGap } from './pair.ts'
import { stayingIn } from './staying.ts'
import type { Unit } from './units.ts'

/** Which unit of the newer text each unit of the earlier one has become; none for what was removed. */
export type Matches = ReadonlyMap<Unit, Unit>

/** What went past passages that stayed, and was changed on the way, has so much of its words still. */
const MOVED = 0.75

/** Beyond so many edits two texts are no longer laid beside one another, unit by unit. */
const MOST_EDITS = 500

/**
 * Matches the units of two versions: first those with the same words, in order; then the same words elsewhere; then, between
 * neighbours that are matched, what is most alike; and last what is much alike wherever it stands. So what was corrected in
 * its place is never taken for what is like it in another. The time that it takes grows with the number of units, and not
 * with its square.
 */
export function matchUnits(earlier: readonly Unit[], newer: readonly Unit[]): Matches {
  const matches = new Map<Unit, Unit>()
  const taken = new Set<Unit>()
  const left = (): readonly Unit[] => earlier.filter((unit) => !matches.has(unit))
  const free = (): readonly Unit[] => newer.filter((unit) => !taken.has(unit))
  const match = (one: Unit, other: Unit | undefined): void => {
    if (!other || taken.has(other)) return
    matches.set(one, other)
    taken.add(other)
  }
  for (const [one, other] of sameInOrder(earlier, newer)) match(one, other)
  const byText = Map.groupBy(free(), ({ text }) => text)
  for (const [text, ones] of Map.groupBy(left(), ({ text }) => text))
    if (text !== '')
      for (const [index, one] of ones.entries()) match(one, byText.get(text)?.[index])
  const staying = stayingIn(earlier, newer, matches)
  for (const gap of gapsBetween(earlier, newer, matches, staying))
    for (const [one, other] of pairInGap(gap)) match(one, other)
  const find = mostAlike(free())
  for (const one of left()) match(one, find(one, taken, MOVED))
  return matches
}

/** The units whose words are the same in both, in order: as many as can be, or, of texts far apart, those under one address. */
function sameInOrder(
  earlier: readonly Unit[],
  newer: readonly Unit[],
): readonly (readonly [Unit, Unit])[] {
  const edits = diffArrays(earlier.map(toToken), newer.map(toToken), { maxEditLength: MOST_EDITS })
  if (!edits) return sameUnderOneKey(earlier, newer)
  const pairs: (readonly [Unit, Unit])[] = []
  let [at, to] = [0, 0]
  for (const { added, removed, value } of edits) {
    for (const index of value.keys()) {
      const [one, other] = [earlier[at + index], newer[to + index]]
      if (!added && !removed && one && other) pairs.push([one, other])
    }
    if (!added) at += value.length
    if (!removed) to += value.length
  }
  return pairs
}

/** What has no words is told by its picture, or else by its address. */
const toToken = ({ text, marks, key }: Unit): string =>
  text || (marks.find(({ kind }) => kind === 'picture')?.value ?? key)

function sameUnderOneKey(
  earlier: readonly Unit[],
  newer: readonly Unit[],
): readonly (readonly [Unit, Unit])[] {
  const byKey = new Map(newer.map((unit) => [unit.key, unit]))
  return earlier.flatMap((one) => {
    const other = byKey.get(one.key)
    return other?.text === one.text ? [[one, other] as const] : []
  })
}
