import { isNext, type Label } from '../../../publication/parse/grammar/labels.ts'
import { keyOf } from '../../place.ts'
import * as kinds from '../kinds.ts'
import type { Ledger } from '../ledger.ts'
import { cutStart, readText, withPlainStart } from '../words/span.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'
import { type Opening, openingOf } from './openings.ts'
import { readTypedNumbers } from './typed-numbers.ts'
import { makeRows, type Rows } from './typed-rows.ts'

/**
 * Labels that were typed by hand, `(a)` and a tab, are taken out of the words of their paragraphs where their row goes on;
 * so are bullets. A number such as 7.1 stays among the words, and is known as one.
 */
export function readTypedLabels(flow: readonly FlowBlock[], ledger: Ledger): readonly FlowBlock[] {
  const openings = flow.map(openingOf)
  const numbers = readTypedNumbers(openings)
  const rows = makeRows()
  return flow.map((block, index) => {
    const opening = openings[index]
    if (block.type !== 'paragraph' || !opening) {
      if (block.type === 'paragraph' && block.role === 'heading') rows.end()
      return block
    }
    if (opening.type === 'number') {
      if (numbers.sure.has(index)) return toNumbered(block, opening)
      if (numbers.unsure.has(index))
        ledger.tell(kinds.typedNumber, { place: block.place, words: readText(block.words) })
      return block
    }
    if (opening.type === 'bullet')
      return isBullet(opening, index, openings) ? toBullet(block, opening, rows, ledger) : block
    if (!isInRow(opening.label, index, openings)) {
      if (opening.isTabbed)
        ledger.tell(kinds.typedLabel, { place: block.place, words: readText(block.words) })
      return block
    }
    return toItem(block, opening, rows, ledger)
  })
}

type Openings = readonly (Opening | undefined)[]

function isBullet(opening: Opening & { type: 'bullet' }, index: number, all: Openings): boolean {
  if (opening.isSure || opening.isTabbed) return true
  return [all[index - 1], all[index + 1]].some(
    (other) => other?.type === 'bullet' && other.sign === opening.sign,
  )
}

/** So many blocks are looked through for the label before or after one. */
const NEAR = 12

function isInRow(label: Label, index: number, all: Openings): boolean {
  const labels = (from: number, to: number): readonly Label[] =>
    all.slice(from, to).flatMap((one) => (one?.type === 'label' ? [one.label] : []))
  return (
    labels(Math.max(0, index - NEAR), index).some((before) => isStep(before, label)) ||
    labels(index + 1, index + NEAR).some((after) => isStep(label, after))
  )
}

const isStep = (one: Label, other: Label): boolean =>
  one.readings.some((before) => other.readings.some((after) => isNext(before, after)))

const toNumbered = (paragraph: FlowParagraph, { length }: Opening): FlowParagraph => ({
  ...paragraph,
  words: withPlainStart(paragraph.words, length),
  hasNumber: true,
})

function toItem(
  paragraph: FlowParagraph,
  { label, length }: Opening & { type: 'label' },
  rows: Rows,
  ledger: Ledger,
): FlowParagraph {
  const key = keyOf(paragraph.place)
  const { list, level, count } = rows.take(label, key)
  if (list === `typed ${key}`)
    ledger.tell(kinds.typedList, { place: paragraph.place, words: readText(paragraph.words) })
  const { text } = label
  return {
    ...paragraph,
    words: cutStart(paragraph.words, length),
    isTyped: true,
    label: { text, isBullet: false, level, list, format: 'typed', path: [count] },
  }
}

function toBullet(
  paragraph: FlowParagraph,
  { sign, length }: Opening & { type: 'bullet' },
  rows: Rows,
  ledger: Ledger,
): FlowParagraph {
  const { place, words } = paragraph
  rows.end()
  ledger.tell(kinds.typedList, { place, words: readText(words) })
  ledger.change('typedBullets')
  ledger.amend({ place, offset: 0, found: sign, written: '', reason: 'typedBullet' })
  return {
    ...paragraph,
    words: cutStart(words, length),
    isTyped: true,
    label: {
      text: sign,
      isBullet: true,
      level: 0,
      list: 'typed bullets',
      format: 'bullet',
      path: [],
    },
  }
}
