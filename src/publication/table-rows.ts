import type { Cell, Publication, Row, Table } from './tree.ts'
import { blocksOf } from './walk.ts'

/** Every table of a publication, in the order of the printed file's. */
export const tablesIn = ({ parts }: Publication): readonly Table[] =>
  parts.flatMap((part) => blocksOf(part)).filter((block) => block.type === 'table')

/**
 * A table without the rows that have no cell of their own, since cells of rows above reach down over all of them:
 * Chromium has no tag for them, and they are no more to be seen than that those cells are taller.
 */
export function withoutEmptyRows(table: Table): Table {
  const known = made.get(table) ?? {
    ...table,
    head: condense(table.head),
    rows: condense(table.rows),
  }
  made.set(table, known)
  // One that has none is its own: asked for it again, it is the same.
  made.set(known, known)
  return known
}

const made = new WeakMap<Table, Table>()

function condense(rows: readonly Row[]): readonly Row[] {
  if (rows.every(({ cells }) => cells.length > 0)) return rows
  const toCell = (cell: Cell, index: number): Cell => {
    const covered = rows.slice(index, index + cell.rows)
    return { ...cell, rows: covered.filter(({ cells }) => cells.length > 0).length }
  }
  return rows.flatMap((row, index) =>
    row.cells.length > 0 ? [{ ...row, cells: row.cells.map((cell) => toCell(cell, index)) }] : [],
  )
}
