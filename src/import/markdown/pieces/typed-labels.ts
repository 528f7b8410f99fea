import { takeLabel } from '../../../publication/parse/grammar/label-levels.ts'
import { isNext, type Label, labelAt } from '../../../publication/parse/grammar/labels.ts'
import { follows, numberingAt } from '../../../publication/parse/numbers.ts'
import { keyOf } from '../../place.ts'
import * as kinds from '../kinds.ts'
import type { Record } from '../record.ts'
import { cutStart, readText, withPlainStart } from '../words/span.ts'
import type { Flow, FlowParagraph } from './flow.ts'

/**
 * Labels that were typed by hand, `(a)` and a tab, are taken out of the words of their paragraphs where their row goes on;
 * so are bullets. A number such as 7.1 stays among the words, and is known as one.
 */
export function readTypedLabels(flow: readonly Flow[], record: Record): readonly Flow[] {
  const openings = flow.map(openingOf)
  const rows = makeRows()
  return flow.map((block, index) => {
    const opening = openings[index]
    if (block.type !== 'paragraph' || !opening) {
      if (block.type === 'paragraph' && block.role === 'heading') rows.end()
      return block
    }
    if (opening.type === 'number')
      return isNumber(opening, index, openings) ? toNumbered(block, opening) : block
    if (opening.type === 'bullet')
      return isBullet(opening, index, openings) ? toBullet(block, opening, rows, record) : block
    if (!isInRow(opening.label, index, openings)) {
      if (opening.isTabbed)
        record.tell(kinds.typedLabel, { place: block.place, words: readText(block.words) })
      return block
    }
    return toItem(block, opening, rows, record)
  })
}

/** What a paragraph begins with: a number, a bullet or a label, and the white space after it. */
type Opening = { readonly length: number; readonly isTabbed: boolean } & (
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'bullet'; readonly sign: string; readonly isSure: boolean }
  | { readonly type: 'label'; readonly label: Label }
)

/** Signs that nobody but a word processor begins a paragraph with; and those that may begin a sentence. */
const SURE = /^[•●▪◦‣■►➢❖✓](?=\s)/u
const UNSURE = /^[-–—·*o](?=\s)/

function openingOf(flow: Flow): Opening | undefined {
  if (flow.type !== 'paragraph' || flow.label || flow.role === 'heading' || flow.role === 'caption')
    return undefined
  const text = flow.words.spans[0]?.type === 'text' ? textOf(flow) : ''
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const words = text.slice(start)
  const [sign] = SURE.exec(words) ?? UNSURE.exec(words) ?? []
  const number = numberingAt(words, 'decimal')
  const label = labelAt(words)
  const opened = sign ?? (number?.isSure ? number.label : label?.text)
  if (opened === undefined) return undefined
  const [gap = ''] = /^\s+/.exec(words.slice(opened.length)) ?? []
  if (gap === '' || gap.length === words.length - opened.length) return undefined
  const common = { length: start + opened.length + gap.length, isTabbed: /\t|\s{2}/.test(gap) }
  if (sign) return { type: 'bullet', sign, isSure: SURE.test(words), ...common }
  if (number?.isSure) return { type: 'number', number: number.number, ...common }
  return label && { type: 'label', label, ...common }
}

/** The text up to the first thing that is no text. */
function textOf({ words: { spans } }: FlowParagraph): string {
  const end = spans.findIndex(({ type }) => type !== 'text')
  return spans
    .slice(0, end < 0 ? spans.length : end)
    .map((span) => (span.type === 'text' ? span.value : ''))
    .join('')
}

type Openings = readonly (Opening | undefined)[]

/** A number with a tab after it, or one that others go on with or that goes on with others. */
function isNumber(opening: Opening & { type: 'number' }, index: number, all: Openings): boolean {
  if (opening.isTabbed) return true
  const numbers = (list: Openings): readonly string[] =>
    list.flatMap((one) => (one?.type === 'number' ? [one.number] : []))
  const [before, after] = [numbers(all.slice(0, index)).at(-1), numbers(all.slice(index + 1))[0]]
  return (
    (before !== undefined && follows(before, opening.number)) ||
    (after !== undefined && follows(opening.number, after))
  )
}

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

/** Where typed items stand: their list, and how deep. */
interface Rows {
  /** Takes the next label; tells its list, its level from 0, and its place among all. */
  take(
    label: Label,
    key: string,
  ): { readonly list: string; readonly level: number; readonly count: number }
  end(): void
}

function makeRows(): Rows {
  let levels: ReturnType<typeof takeLabel>
  let [list, count] = ['', 0]
  return {
    take(label, key) {
      const [first] = label.readings
      const taken: typeof levels = levels && takeLabel(levels, label)
      if (!taken) list = `typed ${key}`
      levels = taken ?? (first ? [first] : [])
      count += 1
      return { list, level: levels.length - 1, count }
    },
    end: () => {
      levels = undefined
    },
  }
}

function toItem(
  paragraph: FlowParagraph,
  { label, length }: Opening & { type: 'label' },
  rows: Rows,
  record: Record,
): FlowParagraph {
  const key = keyOf(paragraph.place)
  const { list, level, count } = rows.take(label, key)
  if (list === `typed ${key}`)
    record.tell(kinds.typedList, { place: paragraph.place, words: readText(paragraph.words) })
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
  record: Record,
): FlowParagraph {
  const { place, words } = paragraph
  rows.end()
  record.tell(kinds.typedList, { place, words: readText(words) })
  record.change('typedBullets')
  record.amend({ place, offset: 0, found: sign, written: '', reason: 'typedBullet' })
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
