import type { Record } from '../record.ts'
import { countBefore, type Words } from './span.ts'

/** A row of low lines, as forms have where something is to be filled in. */
const BLANK = /_{3,}/g

/** Words whose blanks are rows of full stops, as the guide has them. */
export function fillBlanks(words: Words, record: Record): Words {
  const { place, text } = words
  const blanks = [...text.matchAll(BLANK)]
  // A line of nothing else may part two sections as well.
  if (blanks.length === 0 || !/[\p{L}\p{N}]/u.test(text)) return words
  record.change('blanks')
  for (const { 0: found, index } of blanks) {
    const offset = countBefore(text, index)
    const written = '.'.repeat(found.length)
    record.amend({ place, offset, found, written, reason: 'typedBlank' })
  }
  const isIn = (at: number): boolean =>
    blanks.some(({ 0: blank, index }) => index <= at && at < index + blank.length)
  const spans = words.spans.map((span) =>
    span.type === 'text'
      ? { ...span, value: fill(span.value, (index) => isIn(span.start + index)) }
      : span,
  )
  return { ...words, spans }
}

const fill = (text: string, isIn: (index: number) => boolean): string =>
  [...Array(text.length).keys()]
    .map((at) => (isIn(at) && text.charAt(at) === '_' ? '.' : text.charAt(at)))
    .join('')
