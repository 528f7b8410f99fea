import {
  type ITableCellOptions,
  type ITableRowOptions,
  type Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'
import { paragraph } from './words.ts'

/** A cell: its words, or what stands in it and what it spans. */
export type Cell = string | readonly (Paragraph | Table)[] | (Partial<ITableCellOptions> & Spanned)

interface Spanned {
  readonly text?: string
}

/** A table of rows; the first ones are its head, which is repeated on each page. */
export const table = (rows: readonly (readonly Cell[])[], heads = 1): Table =>
  new Table({ rows: rows.map((row, index) => toRow(row, { tableHeader: index < heads })) })

/** A table with no head. */
export const plainTable = (rows: readonly (readonly Cell[])[]): Table => table(rows, 0)

/** A box: a table of one cell. */
export const box = (...children: readonly (Paragraph | Table)[]): Table =>
  table([[{ children }]], 0)

const toRow = (
  cells: readonly Cell[],
  { tableHeader }: Pick<ITableRowOptions, 'tableHeader'>,
): TableRow =>
  new TableRow({
    children: cells.map(toCell),
    ...(tableHeader ? { tableHeader } : {}),
  })

function toCell(cell: Cell): TableCell {
  if (typeof cell === 'string') return new TableCell({ children: [paragraph(cell)] })
  if (isList(cell)) return new TableCell({ children: cell })
  const { text, children = [paragraph(text ?? '')], ...properties } = cell
  return new TableCell({ ...properties, children })
}

const isList = (cell: Exclude<Cell, string>): cell is readonly (Paragraph | Table)[] =>
  Array.isArray(cell)
