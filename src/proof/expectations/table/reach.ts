import { remember } from '../../../publication/remember.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'

/** A cell that a row says something of, and the place of the row that holds it, from 0. */
export interface Told {
  readonly cell: Cell
  readonly row: number
}

/** What each row below the head tells of, from the left: its own cells, and cells of data from above that reach down to it. */
export const toldOf = remember(({ rows }: Table): readonly (readonly Told[])[] => tell(rows))

function tell(rows: readonly Row[]): readonly (readonly Told[])[] {
  let reaching: readonly Told[] = []
  return rows.map(({ cells }, row) => {
    const own = cells.map((cell) => ({ cell, row }))
    reaching = reaching.filter((one) => one.row + one.cell.rows > row)
    const all = [...own, ...reaching].toSorted((one, other) => one.cell.column - other.cell.column)
    reaching = [...reaching, ...own.filter(({ cell }) => isData(cell) && cell.rows > 1)]
    return all
  })
}

/** Tells whether a cell heads nothing. */
export const isData = ({ heads, header }: Cell): boolean =>
  heads === undefined && header === undefined
