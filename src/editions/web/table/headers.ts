import type { PlacedCell } from '../../../publication/additions.ts'
import type { Cell } from '../../../publication/tree.ts'
import { isHeading, shapeOf } from './shape.ts'

/** The headings of what a cell says: those of its columns, of its group, and of its rows, its own title among these. */
export function headingsOf(placed: PlacedCell): readonly Cell[] {
  const { cell } = placed
  if (cell.heads === 'group') return []
  return isHeading(cell) ? headingsOfHeading(placed) : headingsAround(placed, () => true)
}

/** The headings of a heading, or of the title of a row: a heading of a row is headed by those left of it. */
export const headingsOfHeading = (placed: PlacedCell): readonly Cell[] =>
  headingsAround(placed, ({ column }) => column < placed.cell.column)

function headingsAround(
  { table, row, index, cell }: PlacedCell,
  takes: (head: Cell) => boolean,
): readonly Cell[] {
  const { columnHeads, rowHeads } = shapeOf(table)
  const own = row.kind === 'head' ? [] : rowHeads.slice(index, index + cell.rows)
  const rows = own.flatMap(({ row }) => row.filter((head) => isNaming(head) && takes(head)))
  const groups = own.flatMap(({ group }) => group ?? [])
  return [...new Set([...columnHeads(cell), ...groups, ...rows])]
}

const isNaming = (cell: Cell): boolean => cell.header !== undefined || isHeading(cell)
