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
  const labels = lines.map(({ text }) => labelAt(text.replace(MARKS, '')))
  const initials = lines.map(({ text }) => (INITIAL.test(text) ? initialAt(text) : undefined))
  return lines.map((line, index) => {
    const own = initials[index]
    if (!own) return line
    const others = initials.filter((_, at) => at !== index)
    const isNeeded =
      others.some((other) => other && (areOf(own, other, isNext) || areOf(other, own, isNext))) ||
      labels.some((other) => other && mayGoOn(own, other))
    return isNeeded ? line : { ...line, text: line.text.replace(INITIAL, '$1') }
  })
}

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
