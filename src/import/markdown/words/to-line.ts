import * as kinds from '../kinds.ts'
import type { Writing } from '../writing.ts'
import { isOrdinal } from './ordinals.ts'
import { toSignsOf } from './raised.ts'
import { bare, countBefore, type TextSpan, type Words } from './span.ts'

/** Raised or lowered words as they are written: the ending of an ordinal as letters; others as signs where there are signs for all of them, else on the line. */
export function toLine(
  span: TextSpan,
  { place, text }: Words,
  { ledger, language }: Writing,
): string {
  const { value, raised, start } = span
  if (!raised || value.trim() === '') return value
  if (isOrdinal(value.trim(), text.slice(0, start), span.language ?? language)) return value
  if (raised === 'superscript' && isLikeNote(span, text))
    ledger.tell(kinds.typedNote, { place, words: `${wordBefore(text, start)}${value}` })
  const signs = toSignsOf(value, raised)
  if (signs === undefined) {
    ledger.tell(kinds.raisedOnLine, { place, words: `${wordBefore(text, start)}${value}` })
    ledger.change('raisedOnLine')
    return value
  }
  ledger.change('raisedSigns')
  for (const { 0: found, index } of value.matchAll(/\S+/g)) {
    const offset = countBefore(text, start + index)
    const written = toSignsOf(found, raised) ?? found
    ledger.amend({
      place,
      offset,
      found: bare(found),
      written,
      reason: 'raised',
    })
  }
  return signs
}

const wordBefore = (text: string, start: number): string =>
  /\S{0,30}$/.exec(text.slice(0, start))?.[0] ?? ''

/** Figures after a word or a sentence, where no unit or variable stands: `ferries²`, not `km²`. */
const isLikeNote = ({ value, start }: TextSpan, text: string): boolean =>
  /^\d{1,3}$/.test(value.trim()) && /(?:\p{L}{3}|[.,;:!?”’)])$/u.test(text.slice(0, start))
