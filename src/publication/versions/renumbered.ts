import { fill } from '../../wording/fill.ts'
import { wordingOf } from '../../wording/index.ts'
import type { Unit } from './units.ts'
import type { Change } from './version.ts'

/** A paragraph whose number alone is another, or several that follow one another. */
export interface Run {
  readonly change: Change
  readonly first: Renumbered
  readonly last: Renumbered
}

/** A paragraph of the earlier text, and what it has become. */
interface Renumbered {
  readonly before: Unit
  readonly after: Unit
}

/** Of each numbered paragraph that which follows, in one part. */
export type Following = ReadonlyMap<Unit, Unit>

export function followingIn(units: readonly Unit[]): Following {
  const numbered = units.filter(({ number }) => number !== undefined)
  return new Map(
    numbered.flatMap((unit, index) => {
      const next = numbered[index + 1]
      return next?.part === unit.part ? [[unit, next] as const] : []
    }),
  )
}

/** `Paragraphs 1.12 to 1.29 (before: 1.13 to 1.30)`: a run that goes on with a paragraph; undefined where it does not. */
export function longerRun(
  { change, first, last }: Run,
  next: Renumbered,
  following: { readonly before: Following; readonly after: Following },
  language: string,
): Run | undefined {
  const goesOn =
    following.before.get(last.before) === next.before &&
    following.after.get(last.after) === next.after
  if (!goesOn) return undefined
  const { paragraphsFromTo, fromTo } = wordingOf(language).furniture
  const label = fill(paragraphsFromTo, numbersOf(first.after, next.after))
  const formerLabel = fill(fromTo, numbersOf(first.before, next.before))
  return { change: { ...change, label, formerLabel, isRun: true }, first, last: next }
}

const numbersOf = (first: Unit, last: Unit): { readonly first: string; readonly last: string } => ({
  first: first.number ?? '',
  last: last.number ?? '',
})
