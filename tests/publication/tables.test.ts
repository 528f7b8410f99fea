import { expect, test } from 'vitest'
import { parsePublication } from '../../src/publication/parse/publication.ts'
import {
  cellText,
  columnHeadsOf,
  decimalsOf,
  endOfGroups,
  rowHeadsOf,
} from '../../src/publication/tables.ts'
import type { Table } from '../../src/publication/tree.ts'

const FRONT_MATTER =
  '---\ntitle: T\nlanguage: en\ndate: 2006\npublisher: P\nrights: R\n---\n\nTable 1: T {row-header=cell}\n\n'

function parse(...lines: readonly string[]): Table {
  const main = { path: 'a.md', text: FRONT_MATTER + lines.join('\n') }
  const { publication } = parsePublication({ name: 'a', main, parts: [] })
  const table = publication?.parts[0]?.children.find((block) => block.type === 'table')
  if (table?.type !== 'table') throw new Error('there is no table')
  return table
}

const HEAD = ['| | On foot || Carts |', '| Ferry | Men | Women | ^^ |', '| --- | --- | --- | --- |']

test('a cell is headed by all cells of the head that stand over one of its columns', () => {
  const table = parse(...HEAD, '| Quay | 1 | 2 | 3 |', '| Mill | 4 || 5 |')
  const headings = table.rows.map(({ cells }) =>
    cells.map((cell) => columnHeadsOf(table, cell).map(cellText).join(' ')),
  )
  expect(headings).toEqual([
    ['Ferry', 'On foot Men', 'On foot Women', 'Carts'],
    ['Ferry', 'On foot Men Women', 'Carts'],
  ])
})

test('a row is headed by its own first cell, one that reaches down to it, and its group', () => {
  const table = parse(
    ...HEAD,
    '| North ||||',
    '| Quay | 1 | 2 | 3 |',
    '| ^^ | 4 | 5 | 6 |',
    '| South ||||',
    '| Mill | 7 | 8 | 9 |',
  )
  const names = rowHeadsOf(table).map(({ group, row }) =>
    [...(group ? [group] : []), ...row].map(cellText).join(', '),
  )
  expect(names).toEqual(['', 'North, Quay', 'North, Quay', '', 'South, Mill'])
})

const GROUP = ['| North ||||', '| Quay | 1 | 2 | 3 |']
const OTHER = ['| South ||||', '| Mill | 1 | 2 | 3 |']
const SUM = '| **All** | 1 | 2 | 3 |'
const TALL = ['| **All** | 1 | 2 | 3 |', '| ^^ | 4 | 5 | 6 |']

test.each([
  ['one sum below all groups is of none', [...GROUP, ...OTHER, SUM], 4],
  ['a sum that each group has is its own', [...GROUP, SUM, ...OTHER, SUM], 6],
  ['the last of two below such groups is of none', [...GROUP, SUM, ...OTHER, SUM, SUM], 6],
  ['the sum of an only group is its own', [...GROUP, SUM], 3],
  ['rows above the first group count as one', ['| Mill | 1 | 2 | 3 |', ...GROUP, SUM], 3],
  ['a sum of two rows is one', [...GROUP, ...TALL, ...OTHER, ...TALL, ...TALL], 8],
  ['a sum that reaches down is a sum to its last row', [...GROUP, ...OTHER, ...TALL, SUM], 4],
])('%s', (_case, rows, end) => {
  expect(endOfGroups(parse(...HEAD, ...rows).rows)).toBe(end)
})

test.each([
  ['£1,234.50', 2],
  ['−12', 0],
  ['1.234,5', 1],
  ['1,234', 0],
  ['12.25%', 2],
  ['–', undefined],
  ['about 5', undefined],
])('%s has %s decimals', (text, decimals) => {
  expect(decimalsOf(text)).toBe(decimals)
})
