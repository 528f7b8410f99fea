import type { Ledger } from '../ledger.ts'
import { counterIn, type Words } from './span.ts'

/** A row of low lines, as forms have where something is to be filled in. */
const BLANK = /_{3,}/g

/** Words whose blanks are rows of full stops, as the guide has them. */
export function fillBlanks(words: Words, ledger: Ledger): Words {
  const { place, text } = words
  const blanks = [...text.matchAll(BLANK)]
  if (blanks.length === 0) return words
  ledger.change('blanks')
  const countTo = counterIn(text)
  for (const { 0: found, index } of blanks) {
    const offset = countTo(index)
    const written = '.'.repeat(found.length)
    ledger.amend({ place, offset, found, written, reason: 'typedBlank' })
  }
  const within = new Set(
    blanks.flatMap(({ 0: blank, index }) => [...blank].map((_, at) => index + at)),
  )
  const spans = words.spans.map((span) =>
    span.type === 'text'
      ? { ...span, value: fill(span.value, (index) => within.has(span.start + index)) }
      : span,
  )
  return { ...words, spans }
}

const fill = (text: string, isIn: (index: number) => boolean): string =>
  [...Array(text.length).keys()]
    .map((at) => (isIn(at) && text.charAt(at) === '_' ? '.' : text.charAt(at)))
    .join('')
