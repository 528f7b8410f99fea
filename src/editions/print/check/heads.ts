import { endOfGroups } from '../../../publication/tables.ts'
import type { Table } from '../../../publication/tree.ts'
import { type PlacedCell, rowsOf, shareColumn } from './places.ts'

/**
 * Tells what heads a cell of a table: headings above it; in the body the heading of its group and those of its rows, of a
 * heading those on its left.
 */
export function makeHeadsOf(
  cells: readonly PlacedCell[],
  { head, rows }: Table,
): (cell: PlacedCell) => readonly PlacedCell[] {
  const kindOf = (row: number): string => rows[row - head.length]?.kind ?? 'head'
  const headings = cells.filter(({ element }) => element.type === 'TH')
  const above = headings.filter(({ row }) => kindOf(row) === 'head')
  const groups = headings.filter(({ row }) => kindOf(row) === 'group')
  const groupOf = toGroups(groups, head.length + endOfGroups(rows))
  const beside = headings.filter(({ row }) => !['head', 'group'].includes(kindOf(row)))
  const byRow = Map.groupBy(
    beside.flatMap((heading) => rowsOf(heading).map((row) => ({ row, heading }))),
    ({ row }) => row,
  )
  return (cell) => {
    const over = above.filter((other) => other.row < cell.row && shareColumn(other, cell))
    if (kindOf(cell.row) === 'head') return over
    if (kindOf(cell.row) === 'group') return []
    const isHeading = cell.element.type === 'TH'
    const around = (isHeading ? [cell.row] : rowsOf(cell)).flatMap((row) => byRow.get(row) ?? [])
    const own = around.filter(({ heading }) => !isHeading || heading.column < cell.column)
    return [
      ...new Set([...over, ...(groupOf[cell.row] ?? []), ...own.map(({ heading }) => heading)]),
    ]
  }
}

/** The heading of the group that each row is in, by the row’s number, up to the end of the last group. */
function toGroups(groups: readonly PlacedCell[], rows: number): readonly (readonly PlacedCell[])[] {
  const left = [...groups]
  let current: readonly PlacedCell[] = []
  return Array.from({ length: rows }, (_, row) => {
    const before = current
    while (left[0]?.row === row) current = left.splice(0, 1)
    return before
  })
}
