import {
  isAfter,
  isFirst,
  isNext,
  type Label,
  type LabelReading,
  labelAt,
} from '../../../publication/parse/grammar/labels.ts'
import type { Line } from './line.ts'

/** `A\. Smith` at the margin, also in bold: a letter with a full stop, escaped so that it begins no list. */
const INITIAL = /^(\*{0,3}[A-Z])\\(?=\.\s)/

/** What may stand before a label on a line: white space, marks of quotations, of bold and of cells. */
const MARKS = /^[\s>*|]*/

/**
 * Lines whose initials have no backslash where they need none: a letter with a full stop begins a list only where the next
 * of its row follows, or where it may go on with a list; the first of a row may begin a list within any other.
 */
export function withPlainInitials(lines: readonly Line[]): readonly Line[] {
  const labels = distinct(lines.map(({ text }) => labelAt(text.replace(MARKS, ''))))
  const initials = distinct(
    lines.map(({ text }) => (INITIAL.test(text) ? initialAt(text) : undefined)),
  )
  const needed = new Set(
    initials
      .filter(
        (own) =>
          initials.some((other) => areNext(own, other)) ||
          labels.some((other) => mayGoOn(own, other)),
      )
      .map(({ text }) => text),
  )
  return lines.map((line) => {
    const own = INITIAL.test(line.text) ? initialAt(line.text) : undefined
    return own && !needed.has(own.text) ? { ...line, text: line.text.replace(INITIAL, '$1') } : line
  })
}

/** Labels, each once. */
const distinct = (labels: readonly (Label | undefined)[]): readonly Label[] => [
  ...new Map(labels.flatMap((label) => (label ? [[label.text, label] as const] : []))).values(),
]

const areNext = (one: Label, other: Label): boolean =>
  areOf(one, other, isNext) || areOf(other, one, isNext)

const initialAt = (text: string): Label | undefined =>
  labelAt(text.replace(MARKS, '').replace('\\.', '.'))

const mayGoOn = (own: Label, other: Label): boolean =>
  own.readings.some(isFirst) ||
  own.text === other.text ||
  areOf(own, other, isAfter) ||
  areOf(other, own, isAfter)

const areOf = (
  one: Label,
  other: Label,
  isStep: (before: LabelReading, after: LabelReading) => boolean,
): boolean => one.readings.some((before) => other.readings.some((after) => isStep(before, after)))
