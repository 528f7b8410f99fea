import {
  columnHeadsOf,
  isEmptyCell,
  type RowHeads,
  rowHeadsOf,
} from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'

/** A place in the grid of a page's table: row and column, from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** What a cell of a page's table must be. */
export interface CellPlace extends Place {
  readonly rows: number
  readonly columns: number
  /** What it heads, as its scope says; left out for a cell of data. */
  readonly heads?: Cell['heads'] | undefined
  /** Where its headings begin; left out for what heads a group, which needs none. */
  readonly headings?: readonly Place[]
}

/**
 * The cells of a table as they must stand on a page, from the tree alone. A title and its description, one cell in the
 * tree, are two there, and what stands over them covers both.
 */
export function placesOf(table: Table): readonly CellPlace[] {
  const grid = toGrid(table)
  const ofHead = table.head.flatMap(({ cells }, row) =>
    cells.map((cell) => {
      const above = columnHeadsOf({ ...table, head: table.head.slice(0, row) }, cell)
      return toPlace(cell, row, above, grid)
    }),
  )
  const rowHeads = rowHeadsOf(table)
  const ofRows = table.rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell) => {
      const around = [...columnHeadsOf(table, cell), ...groupsOf(rowHeads, cell, index)]
      const row = table.head.length + index
      return bodyPlaces(cell, row, around, headsOf(rowHeads, cell, index), grid)
    }),
  )
  return [...ofHead, ...ofRows]
}

/** Where cells stand on the page. */
interface Grid {
  /** How many columns the titles of rows add. */
  readonly extra: number
  readonly places: ReadonlyMap<Cell, Place>
}

function toGrid({ head, rows }: Table): Grid {
  const all = [...head, ...rows]
  const extra = all.some(({ cells }) => cells.some(({ header }) => header)) ? 1 : 0
  const places = all.flatMap(({ cells }, row) =>
    cells.map((cell) => [cell, { row, column: toColumn(cell.column, extra) }] as const),
  )
  return { extra, places: new Map(places) }
}

const toColumn = (column: number, extra: number): number => (column === 0 ? 0 : column + extra)

function toPlace(cell: Cell, row: number, heads: readonly Cell[], grid: Grid): CellPlace {
  const column = toColumn(cell.column, grid.extra)
  const columns = cell.columns + (cell.column === 0 ? grid.extra : 0)
  const size = { row, column, rows: cell.rows, columns }
  if (cell.heads === 'group') return { ...size, heads: 'group' }
  const own = isEmptyCell(cell) ? undefined : cell.heads
  return { ...size, heads: own, headings: toPlaces(heads, grid) }
}

/** A heading that says nothing is none. */
const toPlaces = (heads: readonly Cell[], { places }: Grid): readonly Place[] =>
  heads.filter((head) => !isEmptyCell(head)).flatMap((head) => places.get(head) ?? [])

function bodyPlaces(
  cell: Cell,
  row: number,
  around: readonly Cell[],
  heads: readonly Cell[],
  grid: Grid,
): readonly CellPlace[] {
  const left = heads.filter(({ column }) => column < cell.column)
  if (!cell.header) {
    const isHeading = cell.heads !== undefined
    return [toPlace(cell, row, [...around, ...(isHeading ? left : heads)], grid)]
  }
  const { rows, columns } = cell
  const title = { row, column: 0, rows, columns: 1, heads: 'row' } as const
  const words = { row, column: 1, rows, columns }
  return [
    { ...title, headings: toPlaces([...around, ...left], grid) },
    { ...words, headings: toPlaces([...around, ...heads], grid) },
  ]
}

const groupsOf = (heads: readonly RowHeads[], { rows }: Cell, index: number): readonly Cell[] =>
  heads.slice(index, index + rows).flatMap(({ group }) => group ?? [])

const headsOf = (heads: readonly RowHeads[], { rows }: Cell, index: number): readonly Cell[] =>
  heads.slice(index, index + rows).flatMap(({ row }) => row)
