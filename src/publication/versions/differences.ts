import type { MarkKind } from './marks.ts'
import type { Matches } from './match.ts'
import type { PlacedMark, Unit } from './units.ts'

/** What may differ of a text besides its words, in the order in which it is told. */
const KINDS = [
  'setting',
  'level',
  'head',
  'emphasis',
  'link',
  'noteReference',
  'expansion',
  'picture',
  'alternative',
] as const satisfies readonly MarkKind[]

/** What is otherwise too where it stands among other words, of those that are the same. */
const PLACED: ReadonlySet<MarkKind> = new Set([
  'setting',
  'emphasis',
  'link',
  'noteReference',
  'expansion',
])

/** What leads to somewhere. */
const LEADING: ReadonlySet<MarkKind> = new Set(['link', 'noteReference'])

/** Tells what differs, besides their words, of a unit and of what it has become. */
export type Compare = (before: Unit, after: Unit) => readonly MarkKind[]

/**
 * Compares the marks of units. What leads to somewhere within its part is the same where it leads to what its passage has become, whatever number
 * that has by now.
 */
export function makeCompare(
  earlier: readonly Unit[],
  newer: readonly Unit[],
  matches: Matches,
): Compare {
  const targets = { before: targetsIn(earlier), after: targetsIn(newer) }
  return (before, after) => {
    const differing = KINDS.filter((kind) => {
      const [ones, others] = [marksOf(before, kind), marksOf(after, kind)]
      return ones.length !== others.length || ones.some((one, at) => !isSame(one, others[at]))
    })
    // A heading that has become something else has no level any more.
    return differing.includes('setting') ? differing.filter((kind) => kind !== 'level') : differing

    function isSame(one: PlacedMark, other: PlacedMark | undefined): boolean {
      if (!other) return false
      if (PLACED.has(one.kind) && (one.at !== other.at || one.words !== other.words)) return false
      const was = targets.before.get(before.part + one.value)
      const is = targets.after.get(after.part + other.value)
      const isLeading = LEADING.has(one.kind) && was !== undefined && is !== undefined
      return isLeading ? matches.get(was) === is : one.value === other.value
    }
  }
}

const marksOf = ({ marks }: Unit, kind: MarkKind): readonly PlacedMark[] =>
  marks.filter((mark) => mark.kind === kind)

/** The first unit at each address, by the name of its part and the link to it from there. */
const targetsIn = (units: readonly Unit[]): ReadonlyMap<string, Unit> =>
  new Map(units.map((unit) => [`${unit.part}#${unit.id}`, unit] as const).reverse())
