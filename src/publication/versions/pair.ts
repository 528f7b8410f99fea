import type { Gap } from './gaps.ts'
import { likeness, mostLikely } from './likeness.ts'
import type { Unit } from './units.ts'

/** What has half of its words in common with another is the same text, corrected. */
const HALF = 0.5

/** Of two texts under one number, so much is the same at least where one is a correction of the other. */
const ALIKE = 0.3

interface Pair {
  readonly one: Unit
  readonly other: Unit
  readonly like: number
  /** Whether both stand under one address. */
  readonly isSame: boolean
  /** How far apart they stand in their gap. */
  readonly distance: number
}

/**
 * The pairs of a gap, the most alike first: what is like enough; then what has its number still, whatever its words, or has none. Of pairs
 * that are as much alike, that under one address goes before, and that which stands nearer.
 */
export function pairInGap({ earlier, newer }: Gap): readonly (readonly [Unit, Unit])[] {
  const taken = new Set<Unit>()
  const byKey = new Map(newer.map((unit) => [unit.key, unit]))
  const places = new Map(newer.map((unit, place) => [unit, place]))
  const likely = mostLikely(newer)
  const pairs = earlier.flatMap((one, place) => {
    const others = new Set([byKey.get(one.key), newer[place], ...likely(one)])
    return [...others].flatMap((other): readonly Pair[] => {
      if (!other) return []
      const distance = Math.abs((places.get(other) ?? 0) - place)
      return [{ one, other, like: likeness(one, other), isSame: one.key === other.key, distance }]
    })
  })
  const numbered = pairs.filter(
    ({ one, other, isSame }) => isSame && (one.isNumbered || one.text + other.text === ''),
  )
  return [...pairs.filter(isAlike).toSorted(byLikeness), ...numbered].flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [[one, other] as const]
  })
}

const isAlike = ({ one, like, isSame }: Pair): boolean =>
  like >= (isSame && one.isNumbered ? ALIKE : HALF)

const byLikeness = (one: Pair, other: Pair): number =>
  other.like - one.like ||
  Number(other.isSame) - Number(one.isSame) ||
  one.distance - other.distance
