import type { Publication } from '../tree.ts'
import { type Matches, matchUnits } from './match.ts'
import { piecesOf, shortened } from './pieces.ts'
import { stayingIn } from './staying.ts'
import { type Unit, unitsOf } from './units.ts'
import type { Change } from './version.ts'

/** Two versions that follow one another, unit by unit. */
export interface Comparison {
  readonly matches: Matches
  readonly changes: readonly Change[]
  /** The place among the changes of what tells of each unit that was removed. */
  readonly removals: ReadonlyMap<Unit, number>
}

const compared = new WeakMap<
  Publication,
  { readonly parts: Publication['parts']; readonly comparison: Comparison }
>()

/** Compares a text with the one that was made of it, once: the newer may be given again with more about it, or less. */
export function compareVersions(earlier: Publication, newer: Publication): Comparison {
  const known = compared.get(earlier)
  if (known?.parts === newer.parts) return known.comparison
  const comparison = compare(earlier, newer)
  compared.set(earlier, { parts: newer.parts, comparison })
  return comparison
}

/** What was removed stands where it stood. */
function compare(earlier: Publication, newer: Publication): Comparison {
  const before = unitsOf(earlier)
  const after = unitsOf(newer)
  const matches = matchUnits(before, after)
  const parts = new Set(newer.parts.map(({ name }) => name))
  const staying = stayingIn(before, after, matches)
  const origins = new Map([...matches].map(([one, other]) => [other, one]))
  const removals = new Map<Unit, number>()
  const changes: Change[] = []
  let at = 0
  const takeRemoved = (): void => {
    for (let unit = before[at]; unit && !staying.has(unit); unit = before[++at]) {
      if (matches.has(unit)) continue
      removals.set(unit, changes.length)
      changes.push(toRemoval(unit, parts))
    }
  }
  takeRemoved()
  for (const unit of after) {
    const origin = origins.get(unit)
    const change = toChange(origin, unit, origin === undefined || staying.has(origin))
    if (change) changes.push(change)
    if (!origin || !staying.has(origin)) continue
    at = before.indexOf(origin, at) + 1
    takeRemoved()
  }
  return { matches, changes, removals }
}

const toRemoval = ({ part, id, label, text }: Unit, parts: ReadonlySet<string>): Change => ({
  kind: 'removed',
  part: parts.has(part) ? part : '',
  id,
  label,
  pieces: text === '' ? [] : [{ kind: 'removed', text }],
})

function toChange(before: Unit | undefined, after: Unit, isStaying: boolean): Change | undefined {
  const { part, id, label, text } = after
  const place = { part, id, label }
  if (!before)
    return { kind: 'added', ...place, pieces: text === '' ? [] : [{ kind: 'added', text }] }
  const isRenumbered = before.label !== label && (before.isNumbered || after.isNumbered)
  const former = isRenumbered ? { formerLabel: before.label } : {}
  const pieces = shortened(piecesOf(before.words, after.words))
  if (before.text !== text) return { kind: 'changed', ...place, ...former, pieces }
  return isRenumbered || !isStaying ? { kind: 'moved', ...place, ...former, pieces } : undefined
}
