import { expect, test } from 'vitest'
import { toLongTable } from '../../../../scripts/bench/papers.ts'
import { toGrid } from '../../../../src/editions/print/page/table/grid.ts'
import { listedRowsOf } from '../../../../src/editions/print/page/table/listed-rows.ts'
import { parsePublication } from '../../../../src/publication/parse/publication.ts'
import type { Row, Table } from '../../../../src/publication/tree.ts'

const WORK = [
  ['as a grid', (table: Table) => toGrid(table)],
  ['as headings and lists', (table: Table) => listedRowsOf(table, 'en-GB')],
] as const

/** Work that each row does for all the others would be done sixteen times. */
test.each(WORK)(
  'four times the rows of a table are looked at four times as often %s',
  (_, work) => {
    const short = looksAt(100, work)
    expect(short).toBeGreaterThanOrEqual(100)
    expect(looksAt(400, work)).toBeLessThan(short * 5)
  },
)

/** How often some row of a table of so many rows is looked at. */
function looksAt(length: number, work: (table: Table) => unknown): number {
  const main = { path: 'sample.md', text: toLongTable(length, 6) }
  const { publication } = parsePublication({ name: 'sample', main, parts: [] })
  const table = publication?.parts[0]?.children.find(({ type }) => type === 'table')
  if (table?.type !== 'table') throw new Error('there is no table')
  let looks = 0
  const rows: readonly Row[] = new Proxy(table.rows, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
      return Reflect.get(target, key)
    },
  })
  work({ ...table, rows })
  return looks
}
