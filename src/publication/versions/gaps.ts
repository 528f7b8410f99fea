import type { Matches } from './match.ts'
import type { Unit } from './units.ts'

/** What is not matched yet between two units that stay, or before the first, or after the last. */
export interface Gap {
  readonly earlier: readonly Unit[]
  readonly newer: readonly Unit[]
}

/** The gaps between the units that stay, of those that hold units of both texts. */
export function gapsBetween(
  earlier: readonly Unit[],
  newer: readonly Unit[],
  matches: Matches,
  staying: ReadonlySet<Unit>,
): readonly Gap[] {
  const stayed = earlier.flatMap((unit) => (staying.has(unit) ? (matches.get(unit) ?? []) : []))
  const before = parted(earlier, staying, new Set(matches.keys()))
  const after = parted(newer, new Set(stayed), new Set(matches.values()))
  return before
    .map((units, index) => ({ earlier: units, newer: after[index] ?? [] }))
    .filter((gap) => gap.earlier.length > 0 && gap.newer.length > 0)
}

/** Units that are not matched, parted where one stays. */
function parted(
  units: readonly Unit[],
  staying: ReadonlySet<Unit>,
  matched: ReadonlySet<Unit>,
): readonly (readonly Unit[])[] {
  let last: Unit[] = []
  const gaps = [last]
  for (const unit of units)
    if (staying.has(unit)) {
      last = []
      gaps.push(last)
    } else if (!matched.has(unit)) last.push(unit)
  return gaps
}
