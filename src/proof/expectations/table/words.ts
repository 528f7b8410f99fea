import type { PlacedCell } from '../../../publication/additions.ts'
import {
  cellText,
  headingAbove,
  headingOf,
  isEmptyCell,
  rowHeadsOf,
} from '../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { counted } from '../../../wording/counts.ts'
import { beginsWithAny } from '../labels.ts'
import { say } from '../say.ts'
import { isData, type Told } from './reach.ts'

/** What says how large a table is: `Table of 6 rows and 3 columns, headed:`. */
export function tableStatement({ head, rows, columns }: Table, language: string): string {
  const kind = head.length === 0 ? 'tableHeadless' : 'tableOpening'
  return say(language, kind, {
    rows: counted('row', rows.length, language),
    columns: counted('column', columns.length, language),
  })
}

/** What opens a row: `Row 3 of 12, England`, with the group that it is in and what heads it from rows above. */
export function rowStatement(table: Table, index: number, language: string): string {
  const row = table.rows[index]
  const { group, row: heads = [] } = rowHeadsOf(table)[index] ?? {}
  const others = heads.filter((cell) => !row?.cells.includes(cell))
  const name = [rowKind(row, language), ...[...(group ? [group] : []), ...others].map(cellName)]
    .filter(Boolean)
    .join(', ')
  const filling = { row: index + 1, rows: table.rows.length, name }
  return say(language, name === '' ? 'row' : 'rowNamed', filling)
}

/** What a cell calls the rows that it heads: its title, or all its words. */
export const cellName = (cell: Cell): string =>
  cell.header ? toPlainText(cell.header).trim() : cellText(cell)

/** That a row is the heading of a group, or a total that does not say so. */
export function rowKind(row: Row | undefined, language: string): string {
  if (row?.kind === 'group') return say(language, 'rowGroup')
  const word = row?.kind === 'total' ? say(language, 'rowTotal') : ''
  const [first] = row?.cells ?? []
  return first && beginsWithAny(cellText(first), [word].filter(Boolean)) ? '' : word
}

/** What stands before the words of a cell: what heads its column, and that it is empty. */
export function cellStatement(placed: PlacedCell, language: string): string {
  const heading = columnName(placed, language)
  if (isEmptyCell(placed.cell)) {
    if (heading !== '') return say(language, 'cellEmpty', { heading })
    return say(language, placed.row.kind === 'head' ? 'headingEmpty' : 'cellEmptyUnnamed')
  }
  return heading === '' ? '' : say(language, 'cell', { heading })
}

function columnName({ table, row, index, cell }: PlacedCell, language: string): string {
  if (row.kind === 'head') return headingAbove(table, cell, index)
  if (row.kind === 'group' || table.head.length === 0) return ''
  const heading = headingOf(table, cell)
  if (heading !== '' || !isData(cell)) return heading
  return say(language, 'columnCounted', { column: cell.column + 1 })
}

/** What stands after the words of a cell that covers several columns or rows: `2 columns, 3 rows`. */
export function spanStatement({ row, cell }: PlacedCell, language: string): string {
  if (row.kind === 'group') return ''
  const headsRows = cell.heads === 'row' || cell.header !== undefined
  const rows = row.kind === 'head' || headsRows ? 1 : cell.rows
  const said = [
    cell.columns > 1 && counted('column', cell.columns, language),
    rows > 1 && counted('row', rows, language),
  ]
  return said.filter(Boolean).join(', ')
}

/** What stands in a row for a cell that reaches down to it: `Men: as in row 3`. */
export function reachStatement(table: Table, { cell, row }: Told, language: string): string {
  const heading = headingOf(table, cell)
  const kind = heading === '' ? 'cellAboveUnnamed' : 'cellAbove'
  return say(language, kind, { heading, row: row + 1 })
}
