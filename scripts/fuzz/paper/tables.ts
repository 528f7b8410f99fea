import fc, { type Arbitrary } from 'fast-check'
import { quietLine } from './inlines.ts'
import { phrase, word } from './words.ts'
import {
  join,
  mark,
  next,
  onOneLine,
  type Write,
  type Writing,
  type Written,
  within,
} from './writing.ts'

/** A cell: words, figures, nothing; what it is may depend on its place. */
type Cell = (writing: Writing, place: Place) => Written

interface Place {
  readonly table: string
  readonly column: number
}

const words: Arbitrary<Cell> = quietLine.map((write) => (writing) => inCell(write(writing)))

const figures: Arbitrary<Cell> = fc
  .constantFrom('412', '12.5', '1,000', '–', '*', '10 000', '−4', '0.25 %', '£3')
  .map((figure) => () => ({ markdown: figure.replace('*', '\\*'), words: figure }))

/** A cell that refers to a note of its table's own. */
const noted: Arbitrary<Cell> = fc
  .tuple(phrase(2), phrase(3))
  .map(([text, said]) => (writing, { table }) => {
    const label = `${table}:n${next(writing, `note of ${table}`)}`
    writing.tableNotes.push(said)
    writing.ends.push(mark(within(`[^${label}]: `, onOneLine(said), '').markdown))
    const { markdown, words } = inCell(onOneLine(text))
    return { markdown: `${markdown}[^${label}]`, words }
  })

const empty: Arbitrary<Cell> = fc.constant(() => mark(' '))

const cell: Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: figures },
  { weight: 1, arbitrary: empty },
  { weight: 1, arbitrary: noted },
)

/** A bar that is meant as text is escaped in a cell. */
const inCell = ({ markdown, words }: Written): Written => ({
  markdown: markdown.replace(/(?<!\\)\|/g, '\\|'),
  words,
})

/** What a table has besides its cells. */
interface Setting {
  readonly columns: number
  readonly aligned: readonly string[]
  readonly caption: 'none' | 'above' | 'bold' | 'unit'
  readonly option: string
  readonly foot: readonly Written[]
}

const setting = (columns: number): Arbitrary<Setting> =>
  fc.record({
    columns: fc.constant(columns),
    aligned: fc.array(fc.constantFrom('---', '---:', ':---', ':---:', '-'), {
      minLength: columns,
      maxLength: columns,
    }),
    caption: fc.constantFrom('none', 'above', 'above', 'bold', 'unit'),
    option: fc.constantFrom('', '{row-header=cell}', '{row-header=sentence}', '{row-header=2}'),
    foot: fc.array(
      fc
        .tuple(fc.constantFrom('Source: ', 'Note: ', '*Source*: '), phrase(4))
        .map(([opening, said]) => ({
          markdown: opening + said.markdown,
          words: opening.replaceAll('*', '') + said.words,
        })),
      { maxLength: 2 },
    ),
  })

type Row = {
  readonly kind: 'cells' | 'group' | 'total' | 'span' | 'tall' | 'deep'
  readonly cells: readonly Cell[]
}

const row = (columns: number): Arbitrary<Row> =>
  fc.record({
    kind: fc.constantFrom(
      'cells',
      'cells',
      'cells',
      'cells',
      'group',
      'total',
      'span',
      'tall',
      'deep',
    ),
    cells: fc.array(cell, { minLength: columns, maxLength: columns }),
  })

/** A table of Markdown, of any size up to so many rows and columns. */
export const tableOf = (mostRows: number, mostColumns: number): Arbitrary<Write> =>
  fc
    .integer({ min: 1, max: mostColumns })
    .chain((columns) =>
      fc.record({
        setting: setting(columns),
        head: fc.array(row(columns), { maxLength: 2 }),
        rows: fc.array(row(columns), { minLength: 1, maxLength: mostRows }),
      }),
    )
    .map(({ setting, head, rows }) => (writing) => {
      const table = `${writing.chapter}.${next(writing, 'table')}`
      const written = (all: readonly Row[]): readonly (readonly Written[])[] =>
        all.map(({ kind, cells }, at) =>
          toCells(
            kind === 'tall' && !mayGoDown(all[at - 1]) ? 'cells' : kind,
            cells.map((each, column) => each(writing, { table, column })),
          ),
        )
      const [top, body] = [written(head), written(rows)]
      const lines = [
        ...top.map(toLine),
        mark(`| ${setting.aligned.join(' | ')} |`),
        ...body.map(toLine),
      ]
      const notes = join(writing.tableNotes.splice(0), ' ').words
      const before = captionOf(setting, table)
      const after = setting.caption === 'none' && setting.option ? [mark(setting.option)] : []
      const whole = join(lines, '\n')
      return join(
        [...before, { ...whole, words: `${whole.words} ${notes}` }, ...after, ...setting.foot],
        '\n\n',
      )
    })

/** What is below a cell of several columns cannot be a part of it. */
const mayGoDown = (above: Row | undefined): boolean =>
  above !== undefined && above.kind !== 'group' && above.kind !== 'span'

function captionOf({ caption, option }: Setting, table: string): readonly Written[] {
  const label = `Table ${table}`
  const options = option ? ` ${option}` : ''
  const captions: Readonly<Record<Setting['caption'], readonly Written[]>> = {
    none: [],
    above: [{ markdown: `${label}: What it is${options}`, words: `${label}: What it is` }],
    bold: [{ markdown: `**${label}.** What it is${options}`, words: `${label}. What it is` }],
    unit: [
      { markdown: `${label}: Fares${options}\\\n£ million`, words: `${label}: Fares £ million` },
    ],
  }
  return captions[caption]
}

/** A row's cells: a bar after one makes it a column wider, and `^^` goes on with the cell above. */
function toCells(kind: Row['kind'], cells: readonly Written[]): readonly Written[] {
  const [first = mark(' '), second, ...others] = cells
  const rest = second ? [second, ...others] : []
  if (kind === 'group' && cells.length > 1) return [first, ...rest.map(() => mark(''))]
  if (kind === 'span' && cells.length > 1) return [first, mark(''), ...others]
  if (kind === 'tall' && cells.length > 1) return [mark('^^'), ...rest]
  if (kind === 'deep') return cells.with(-1, deepen(cells.at(-1) ?? first))
  if (kind === 'total' && !first.markdown.includes('[^'))
    return [{ markdown: '**All**', words: 'All' }, ...rest]
  return cells
}

/** A cell goes on in the lines below with a paragraph and a list. */
const deepen = ({ markdown, words }: Written): Written => ({
  markdown: [markdown, ' ', 'Words:', '- one; and', '- two.'].join('\n'),
  words: `${words} Words: one; and two.`,
})

/** A row; the lines of a cell stand in as many lines, each but the last with a backslash. */
function toLine(cells: readonly Written[]): Written {
  const lines = cells.map(({ markdown }) => markdown.split('\n'))
  const height = Math.max(...lines.map(({ length }) => length))
  const rows = Array.from({ length: height }, (_, at) => toBars(lines.map((own) => own[at] ?? ' ')))
  return { markdown: rows.join(' \\\n'), words: cells.map(({ words }) => words).join(' ') }
}

/** A cell that covers the column before it is nothing between two bars. */
const toBars = (cells: readonly string[]): string =>
  `|${cells.map((text) => (text === '' ? '|' : ` ${text} |`)).join('')}`

/** A table whose rows lie in a CSV file. */
export const csvTable: Arbitrary<Write> = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.record({
      head: fc.integer({ min: 0, max: 2 }),
      separator: fc.constantFrom(',', ';', '\t'),
      rows: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: 3,
        maxLength: 6,
      }),
    }),
  )
  .map(({ head, separator, rows }) => (writing) => {
    const table = `${writing.chapter}.${next(writing, 'table')}`
    const file = `table-${table.replace('.', '-')}.csv`
    writing.files.set(file, `${rows.map((row) => row.map(quoted).join(separator)).join('\n')}\n`)
    return {
      markdown: `Table ${table}: From a file {file=${file} head=${head}}`,
      words: `Table ${table}: From a file ${rows.flat().join(' ')}`,
    }
  })

/** What is no word of a file: the cell above, or before, goes on. */
const SPANS: ReadonlySet<string> = new Set(['^^', '<<'])

const value = fc.oneof(
  fc.constantFrom(
    '412',
    '12.5',
    'a, b',
    'He said "no"',
    '*',
    '|',
    '# a',
    '[b](c)',
    '<i>',
    '\\*',
    '&amp;',
    '1.',
  ),
  word.map(({ words }) => words.replace(/\s+/g, ' ')).filter((words) => !SPANS.has(words)),
)

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
