import { wordingOf } from '../../../src/wording/index.ts'
import { times } from './chance.ts'
import { quiet } from './inlines.ts'
import { plain } from './sentences.ts'
import { next, opening, phrase, type Writing } from './writing.ts'

/** A table of any shape: head of one row or two or none, groups, totals, empty cells, notes, a foot. */
export function table(writing: Writing): string {
  const { chance, language } = writing
  const number = `${writing.chapter}.${next(writing, 'table')}`
  const columns = chance.happens(12) ? 8 + chance.below(12) : 2 + chance.below(5)
  const notes: string[] = []
  const note = (): string => {
    if (notes.length > 5 || !chance.happens(10)) return ''
    const label = 'abcdef'[notes.length]
    notes.push(`[^${number}:${label}]: ${plain(writing)}`)
    return `[^${number}:${label}]`
  }
  const header = chance.pick(HEADERS)
  const [word = 'Table'] = wordingOf(language).captions.table
  const [foot = 'Source'] = wordingOf(language).foot
  const shape: Shape = { columns, note, isSentence: header.includes('sentence') }
  const lines = [...head(writing, shape), ...rows(writing, shape)]
  writing.targets.push(`#t${number}`)
  return [
    `${word} ${number}: ${opening(writing, 2 + chance.below(8))} ${quiet(writing)}${note()}${header}`,
    lines.join('\n'),
    ...(chance.happens(40) ? [`${foot}: ${plain(writing)}`] : []),
    ...notes,
  ].join('\n\n')
}

const HEADERS = ['', ' {row-header=cell}', ' {row-header=sentence}', ' {row-header=cell}'] as const

/** What all rows of a table have in common. */
interface Shape {
  readonly columns: number
  /** A reference to a note of the table, now and then. */
  readonly note: () => string
  readonly isSentence: boolean
}

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function head(writing: Writing, { columns, note, isSentence }: Shape): readonly string[] {
  const { chance } = writing
  const rule = toRow(times(columns, (index) => (index > 0 && chance.happens(50) ? '---:' : '---')))
  if (!isSentence && chance.happens(10)) return [rule]
  const names = times(columns, () => `${opening(writing, 1 + chance.below(2))}${note()}`)
  if (columns < 4 || chance.happens(60)) return [toRow(names), rule]
  const over = `|  | ${opening(writing, 1)} ||${' |'.repeat(columns - 3)}`
  return [over, toRow(names), rule]
}

function rows(writing: Writing, shape: Shape): readonly string[] {
  const { chance } = writing
  const count = chance.happens(15) ? 20 + chance.below(40) : 2 + chance.below(8)
  const isGrouped = !shape.isSentence && chance.happens(25)
  const body = times(count, (index) => [
    ...(isGrouped && index % 3 === 0
      ? [`| ${opening(writing, 2)} ${index}${'|'.repeat(shape.columns)}`]
      : []),
    row(writing, shape, index),
  ]).flat()
  const hasTotal = !shape.isSentence && chance.happens(25)
  const total = times(shape.columns, (index) => (index === 0 ? '**Total**' : String(100 + index)))
  return hasTotal ? [...body, toRow(total)] : body
}

function row(writing: Writing, { columns, note, isSentence }: Shape, index: number): string {
  const { chance } = writing
  const first = isSentence
    ? `${opening(writing, 2)} ${index}. ${plain(writing)}`
    : `${opening(writing, 1)} ${index}`
  const cells = times(columns - 1, () => {
    const text = columns > 7 ? String(chance.below(1000)) : chance.pick(CELLS)(writing)
    return `${text}${text ? note() : ''}`
  })
  return toRow([first, ...cells])
}

const CELLS: readonly [Write, ...Write[]] = [
  () => '',
  ({ chance }) => String(chance.below(100_000)),
  ({ chance }) => `${chance.below(100)}.${chance.below(100)}`,
  (writing) => phrase(writing, 1 + writing.chance.below(3)),
  (writing) => plain(writing),
  quiet,
  (writing) => `[${phrase(writing, 1)}](https://example.org/cell)`,
  () => '–',
]

type Write = (writing: Writing) => string
