import { remember } from '../../../../publication/remember.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'

/** How the cells of a table's body go down over its rows. */
export interface Spans {
  /** The cells of rows above that reach down to a row. */
  above(row: Row): readonly Cell[]
  /** Tells whether a cell goes down from a row, or over it, to the next. */
  goesOn(row: Row): boolean
  /** The rows that a cell covers. */
  rowsOf(cell: Cell): readonly Row[]
}

/** The spans of a table; found once. */
export const spansOf: (table: Table) => Spans = remember(makeSpans)

function makeSpans({ rows }: Table): Spans {
  const reaching = new Map<Row, readonly Cell[]>()
  const starts = new Map<Cell, number>()
  const endOf = (cell: Cell): number => (starts.get(cell) ?? 0) + cell.rows
  const goingOn = new Set<Row>()
  let open: readonly Cell[] = []
  for (const [index, row] of rows.entries()) {
    reaching.set(row, open)
    const spanning = row.cells.filter((cell) => cell.rows > 1)
    for (const cell of spanning) starts.set(cell, index)
    open = [...open, ...spanning].filter((cell) => endOf(cell) > index + 1)
    if (open.length > 0) goingOn.add(row)
  }
  return {
    above: (row) => reaching.get(row) ?? [],
    goesOn: (row) => goingOn.has(row),
    rowsOf: (cell) => rows.slice(starts.get(cell) ?? 0, starts.has(cell) ? endOf(cell) : 0),
  }
}
