import type { Publication } from '../tree.ts'
import { unitPieces } from './cells.ts'
import { makeCompare } from './differences.ts'
import type { MarkKind } from './marks.ts'
import { type Matches, matchUnits } from './match.ts'
import { followingIn, longerRun, type Run } from './renumbered.ts'
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

/** What was removed stands where it stood; what was removed with the part after it, before the next part. */
function compare(earlier: Publication, newer: Publication): Comparison {
  const before = unitsOf(earlier)
  const after = unitsOf(newer)
  const { language } = newer.frontMatter
  const matches = matchUnits(before, after)
  const gone = titlesGone(earlier, newer)
  const staying = stayingIn(before, after, matches)
  const differencesOf = makeCompare(before, after, matches)
  const origins = new Map([...matches].map(([one, other]) => [other, one]))
  const removals = new Map<Unit, number>()
  const changes: Change[] = []
  const following = { before: followingIn(before), after: followingIn(after) }
  let run: Run | undefined
  let at = 0
  const takeRemoved = (part?: string): void => {
    for (let unit = before[at]; unit && !staying.has(unit); unit = before[++at]) {
      if (part !== undefined && unit.part !== part) return
      if (matches.has(unit)) continue
      run = undefined
      removals.set(unit, changes.length)
      changes.push(toRemoval(unit, gone, language))
    }
  }
  for (const [index, unit] of after.entries()) {
    const origin = origins.get(unit)
    const isStaying = origin !== undefined && staying.has(origin)
    if (isStaying || unit.part !== after[index - 1]?.part) takeRemoved()
    const differs = origin ? differencesOf(origin, unit) : []
    const change = toChange(origin, unit, { isStaying, differs }, language)
    const isAlike = change?.kind === 'moved' && change.differs === undefined
    const paragraphs = origin && isAlike ? { before: origin, after: unit } : undefined
    const longer = run && paragraphs && longerRun(run, paragraphs, following, language)
    if (longer) changes.pop()
    if (change) {
      run = longer ?? (paragraphs && { change, first: paragraphs, last: paragraphs })
      changes.push(run?.change ?? change)
    }
    if (!isStaying) continue
    at += 1
    takeRemoved(origin.part)
  }
  takeRemoved()
  return { matches, changes, removals }
}

/** The titles of the parts that the newer text has no more, by their names. */
function titlesGone(earlier: Publication, newer: Publication): ReadonlyMap<string, string> {
  const names = new Set(newer.parts.map(({ name }) => name))
  return new Map(
    earlier.parts.filter(({ name }) => !names.has(name)).map(({ name, title }) => [name, title]),
  )
}

function toRemoval(unit: Unit, gone: ReadonlyMap<string, string>, language: string): Change {
  const { part, id, label } = unit
  const title = part === '' ? undefined : gone.get(part)
  return {
    kind: 'removed',
    part: gone.has(part) ? '' : part,
    ...(title !== undefined && { formerPart: title }),
    id,
    label,
    pieces: unitPieces({ before: unit }, language),
  }
}

function toChange(
  before: Unit | undefined,
  after: Unit,
  { isStaying, differs }: { readonly isStaying: boolean; readonly differs: readonly MarkKind[] },
  language: string,
): Change | undefined {
  const { part, id, label, text } = after
  const place = { part, id, label }
  if (!before) return { kind: 'added', ...place, pieces: unitPieces({ after }, language) }
  const isRenumbered = before.label !== label && (before.isNumbered || after.isNumbered)
  const former = isRenumbered ? { formerLabel: before.label } : {}
  if (before.text !== text) {
    const pieces = unitPieces({ before, after }, language)
    return { kind: 'changed', ...place, ...former, pieces }
  }
  const also = differs.length > 0 ? { differs } : {}
  if (isRenumbered || !isStaying) return { kind: 'moved', ...place, ...former, ...also, pieces: [] }
  return differs.length > 0 ? { kind: 'kept', ...place, ...also, pieces: [] } : undefined
}
