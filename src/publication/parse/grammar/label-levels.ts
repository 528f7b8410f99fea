import { isAfter, isFirst, isNext, type Label, type LabelReading } from './labels.ts'

/** The labels that are open, the outermost first: after `(b)` and `(ii)` within it, two. */
export type LabelLevels = readonly LabelReading[]

/**
 * The levels after a label that is written after others in one row, which tell how deep it stands: `(ii)` after `(a)` and
 * `(i)` stays within `(a)`, `(b)` after it goes back, `(A)` goes down. Undefined where the label belongs to another list.
 */
export const takeLabel = (levels: LabelLevels, label: Label): LabelLevels | undefined =>
  stepAt(levels, label, isNext) ?? goDown(levels, label) ?? stepAt(levels, label, isAfter)

/** The same for a label that repeats one, or goes back: it is of this list all the same, and its number is wrong. */
export const repeatLabel = (levels: LabelLevels, label: Label): LabelLevels | undefined =>
  stepAt(levels, label, (before, after) => before.style === after.style)

/** The same where the label before must be read in another way: `(i)` before `(j)` is the ninth letter. */
export function rereadLabel(
  levels: LabelLevels,
  before: Label,
  { readings }: Label,
): LabelLevels | undefined {
  const next = readings.find((reading) => before.readings.some((other) => isNext(other, reading)))
  return next && [...levels.slice(0, -1), next]
}

/** Goes on at the deepest level where the label is a step from the last one there. */
function stepAt(
  levels: LabelLevels,
  { readings }: Label,
  isStep: (before: LabelReading, after: LabelReading) => boolean,
): LabelLevels | undefined {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const last = levels[depth]
    const found = last && readings.find((reading) => isStep(last, reading))
    if (found) return [...levels.slice(0, depth), found]
  }
  return undefined
}

/** The first of a row of another kind begins a list within the last item. */
function goDown(levels: LabelLevels, { readings }: Label): LabelLevels | undefined {
  const first = readings.find(
    (reading) => isFirst(reading) && !levels.some(({ style }) => style === reading.style),
  )
  return first && [...levels, first]
}

/**
 * The levels that a list has after its first label: of the ways to read it, the one that goes on with the list before, as
 * `(i)` after `(h)`, or that is first in its row.
 */
export function openLevels({ readings }: Label, last: LabelLevels = []): LabelLevels {
  const [reading] = readings
  const next = readings.find((one) => last.some((before) => isNext(before, one)))
  const opening = next ?? readings.find(isFirst) ?? reading
  return opening ? [opening] : []
}
