import { likeness, mostAlike } from './likeness.ts'
import type { Unit } from './units.ts'

/** Which unit of the newer text each unit of the earlier one has become; none for what was removed. */
export type Matches = ReadonlyMap<Unit, Unit>

/** Of two texts under one number, so much is the same at least where one is a correction of the other. */
const ALIKE = 0.3

/**
 * Matches the units of two versions: first what has its address and its words still; then the same words elsewhere; then
 * the same number with words that are like; then what is most alike; and last the same number with other words. The time
 * that it takes grows with the number of units, and not with its square.
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
  const byKey = new Map(newer.map((unit) => [unit.key, unit]))
  for (const one of earlier) {
    const other = byKey.get(one.key)
    if (other?.text === one.text) match(one, other)
  }
  const byText = Map.groupBy(free(), ({ text }) => text)
  for (const [text, ones] of Map.groupBy(left(), ({ text }) => text))
    if (text !== '')
      for (const [index, one] of ones.entries()) match(one, byText.get(text)?.[index])
  for (const one of left()) {
    const other = one.isNumbered ? byKey.get(one.key) : undefined
    if (other && likeness(one, other) >= ALIKE) match(one, other)
  }
  const find = mostAlike(free())
  for (const one of left()) match(one, find(one, taken))
  for (const one of left()) if (one.isNumbered) match(one, byKey.get(one.key))
  return matches
}
