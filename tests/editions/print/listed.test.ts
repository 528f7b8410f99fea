import { expect, test } from 'vitest'
import { listedHeadOf, listedRowsOf } from '../../../src/editions/print/page/table/listed-rows.ts'
import { listedAdditions } from '../../../src/proof/expectations/print/listed.ts'
import { parsePublication } from '../../../src/publication/parse/publication.ts'
import { runsOf } from '../../../src/publication/runs.ts'
import { tablesIn } from '../../../src/publication/table-rows.ts'
import { cellText } from '../../../src/publication/tables.ts'
import type { Cell, Part, Table } from '../../../src/publication/tree.ts'
import { headText } from '../../../src/typesetting/plain/table-words.ts'

const LINE = '| --- | --- |\n'

/** Tables, and their rows as headings and lists: words of ours between angle brackets. */
const TABLES = [
  {
    name: 'a row is headed by its header, each cell by its column',
    text: `T {row-header=cell}\n\n| Ferry | Fare |\n${LINE}| Upper | 3 |\n| Lower | |\n`,
    rows: ['Upper | <Fare:> 3', 'Lower | <Fare: empty>'],
  },
  {
    name: 'a row without a header is headed by its place',
    text: `T\n\n| Ferry | Fare |\n${LINE}| Upper | 3 |\n`,
    rows: ['<Row 1 of 1> | <Ferry:> Upper | <Fare:> 3'],
  },
  {
    name: 'a header that is a sentence heads what is said after it',
    text: `T {row-header=sentence}\n\n| Ferry | Fare |\n${LINE}| Upper. It is old. | 3 |\n`,
    rows: ['Upper. | It is old. | <Fare:> 3'],
  },
  {
    name: 'headers of two columns are one heading, one that reaches down is said again',
    text: 'T {row-header=2}\n\n| Ferry | Hour | Men |\n| --- | --- | --- |\n| Upper | 8 | 3 |\n| ^^ | 9 | 4 |\n',
    rows: ['Upper <–> <Hour:> 8 | <Men:> 3', '<Upper> <–> <Hour:> 9 | <Men:> 4'],
  },
  {
    name: 'a group is a heading above those of its rows, a total says that it is one',
    text: `T {row-header=cell}\n\n| Ferry | Fare |\n${LINE}| Summer ||\n| Upper | 3 |\n| **All** | 9 |\n`,
    rows: ['Summer', '> Upper | <Fare:> 3', '> All <[total]> | <Fare:> 9'],
  },
  {
    name: 'a cell over several rows is told in each, by the place of the first',
    text: 'T {row-header=cell}\n\n| Ferry | Men | Fare |\n| --- | --- | --- |\n| Upper | 3 | 1 |\n| Lower | ^^ | 2 |\n| Next | 4 ||\n',
    rows: [
      'Upper <[Row 1 of 3]> | <Men:> 3 <[2 rows]> | <Fare:> 1',
      'Lower <[Row 2 of 3]> | <Men: as in row 1> | <Fare:> 2',
      'Next <[Row 3 of 3]> | <Men, Fare:> 4 <[2 columns]>',
    ],
  },
  {
    name: 'a table without a head has cells without headings',
    text: `${LINE}| Upper | 3 |\n`,
    rows: ['<Row 1 of 1> | Upper | 3'],
  },
] as const

test.each(TABLES)('$name', ({ text, rows }) => {
  const { table } = tableOf(text)
  const found = listedRowsOf(table, 'en-GB').map(({ heading, note, isGrouped, items }) => {
    const parts = heading.map((one) => (typeof one === 'string' ? ours(one) : headText(one)))
    const first = [...parts, ours(note)].filter(Boolean).join(' ')
    const others = items.map(({ before, cell, isDescription, after }) =>
      [ours(before), toText(cell, isDescription), ours(after)].filter(Boolean).join(' '),
    )
    return (isGrouped ? '> ' : '') + [first, ...others].join(' | ')
  })
  expect(found).toEqual(rows)
})

test.each(TABLES)(
  'the furniture of this table is what it says of ours: $name',
  ({ text, rows }) => {
    const { part } = tableOf(text)
    const { inCell } = listedAdditions('en-GB')
    const runs = runsOf(part, {
      inCell: (placed) => (placed.row.kind === 'head' ? {} : inCell(placed)),
    })
    const added = runs.filter(({ furniture }) => furniture).map((run) => run.text.trim())
    const wanted = rows.flatMap((row) => [...row.matchAll(/<([^>]*)>/g)].map(([, words]) => words))
    expect(added).toEqual(wanted)
  },
)

test('of a head of two rows a column is named by both, and none is said to have no heading that has one', () => {
  const { table } = tableOf(
    'T {header-rows=2}\n\n||| On foot || With a cow |\n| Ferry | Hour | Men | Women | All |\n| --- | --- | --- | --- | --- |\n| Upper | 8 | 3 | 4 | 7 |\n',
  )
  const rows = table.head.map((row, index) =>
    listedHeadOf(table, row, index, 'en-GB').map(({ before, cell, after }) =>
      [ours(before), toText(cell, false), ours(after)].filter(Boolean).join(' '),
    ),
  )
  expect(rows).toEqual([
    ['On foot <[2 columns]>', 'With a cow'],
    ['Ferry', 'Hour', '<On foot –> Men', '<On foot –> Women', '<With a cow –> All'],
  ])
})

const ours = (words: string): string => words && `<${words}>`

const toText = (cell: Cell | undefined, isDescription: boolean): string => {
  if (!cell) return ''
  return cellText(isDescription ? { ...cell, header: [] } : cell)
}

function tableOf(text: string): { readonly table: Table; readonly part: Part } {
  const front = '---\ntitle: A\nlanguage: en-GB\ndate: 2006\npublisher: A\nrights: A\n---\n\n'
  const { publication } = parsePublication({
    name: 't',
    main: { path: 't.md', text: front + text.replace(/^T/, 'Table 1: Ferries') },
    parts: [],
  })
  const [table] = publication ? tablesIn(publication) : []
  const [part] = publication?.parts ?? []
  if (!table || !part) throw new Error('there is no table')
  return { table, part }
}
