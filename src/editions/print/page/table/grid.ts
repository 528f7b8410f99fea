import {
  columnHeadsOf,
  isEmptyCell,
  type RowHeads,
  rowHeadsOf,
} from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import { isHeading } from './heading-cell.ts'

/** A cell of the tags: one of the tree's, or its header or its description alone. */
export interface CellPart {
  readonly cell: Cell
  /** Left out for a cell of data. */
  readonly scope?: 'Column' | 'Row'
  readonly columns: number
  readonly rows: number
  /** The cells that head it: those of its columns, of its group, of its rows. */
  readonly heads: readonly Cell[]
}

/**
 * The cells of a table row by row, the head first, as tags have them. Where rows have a header and a description, the
 * first column is two there, and what covers it covers both.
 */
export function toGrid(table: Table): readonly (readonly CellPart[])[] {
  const rowHeads = rowHeadsOf(table)
  const isDouble = table.rows.some(({ cells }) => cells.some(isDescribed))
  const head = table.head.map((row, index) =>
    toParts(row, isDouble, (cell) => headsAbove(cell, table.head.slice(0, index), table)),
  )
  const body = table.rows.map((row, index) =>
    toParts(row, isDouble, (cell, isHeader) =>
      headsOf(cell, isHeader, table, rowHeads.slice(index, index + cell.rows)),
    ),
  )
  return [...head, ...body]
}

const isDescribed = ({ header, children }: Cell): boolean =>
  header !== undefined && children.length > 0

function toParts(
  { cells }: Row,
  isDouble: boolean,
  toHeads: (cell: Cell, isHeader: boolean) => readonly Cell[],
): readonly CellPart[] {
  return cells.flatMap((cell): readonly CellPart[] => {
    const { rows } = cell
    const columns = cell.columns + (isDouble && cell.column === 0 ? 1 : 0)
    const isHeader = cell.header !== undefined || isHeading(cell)
    const scope = cell.heads === 'columns' ? 'Column' : 'Row'
    const whole = { cell, columns, rows, heads: toHeads(cell, isHeader) }
    if (!isDescribed(cell)) return [isHeader ? { ...whole, scope } : whole]
    return [
      { ...whole, scope: 'Row', columns: 1, heads: toHeads({ ...cell, columns: 1 }, true) },
      { cell, columns: columns - 1, rows, heads: toHeads(cell, false) },
    ]
  })
}

const headsAbove = (cell: Cell, above: readonly Row[], table: Table): readonly Cell[] =>
  columnHeadsOf({ ...table, head: above }, cell).filter((head) => !isEmptyCell(head))

/**
 * What heads a cell, of which `rowHeads` has that of each row that it covers: a header is headed by those on its left, the
 * heading of a group by nothing.
 */
function headsOf(
  cell: Cell,
  isHeader: boolean,
  table: Table,
  rowHeads: readonly RowHeads[],
): readonly Cell[] {
  if (cell.heads === 'group') return []
  const groups = rowHeads.slice(0, 1).flatMap(({ group }) => group ?? [])
  const beside = rowHeads.slice(0, isHeader ? 1 : undefined).flatMap(({ row }) => row)
  const own = beside.filter((head) => !isHeader || head.column < cell.column)
  const all = [...headsAbove(cell, table.head, table), ...groups, ...own]
  return [...new Set(all)].filter((head) => !isEmptyCell(head))
}
