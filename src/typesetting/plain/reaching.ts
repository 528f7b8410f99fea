import type { PlacedCell } from '../../publication/additions.ts'
import { remember } from '../../publication/remember.ts'
import { headingOf } from '../../publication/tables.ts'
import type { Cell, Row, Table } from '../../publication/tree.ts'
import { furnish } from '../furniture.ts'

/** A cell of data that reaches down to a row from one above, and the place of its own row, from 0. */
export interface Reaching {
  readonly cell: Cell
  readonly index: number
}

/**
 * The cells of data that reach down to a row, by their place beside one of its own: before it, and, where it is the last,
 * after it. What heads a row from above is told in the words that open the row.
 */
export function reachingBeside({ table, row, index, cell }: PlacedCell): {
  readonly before: readonly Reaching[]
  readonly after: readonly Reaching[]
} {
  const reaching = row.kind === 'head' ? [] : reachingInto(table, index)
  if (reaching.length === 0) return { before: [], after: [] }
  const at = row.cells.indexOf(cell)
  const previous = row.cells[at - 1]?.column ?? -1
  const isLast = at === row.cells.length - 1
  return {
    before: reaching.filter((one) => isBetween(one.cell.column, previous, cell.column)),
    after: isLast ? reaching.filter((one) => one.cell.column > cell.column) : [],
  }
}

const isBetween = (column: number, before: number, after: number): boolean =>
  before < column && column < after

/** The words that stand for such a cell: `Men: as in row 3`. */
export function reachingWords(table: Table, { cell, index }: Reaching, language: string): string {
  const filling = { heading: headingOf(table, cell), row: index + 1 }
  return furnish(language, filling.heading ? 'cellAbove' : 'cellAboveUnnamed', filling)
}

/** The cells of data of rows above that reach down to a row, from the left. */
export const reachingInto = (table: Table, index: number): readonly Reaching[] =>
  reachingOf(table)[index] ?? []

/** Tells whether a cell of data reaches down to any row. */
export const hasReaching = remember((table: Table): boolean =>
  reachingOf(table).some((reaching) => reaching.length > 0),
)

/** By row, the cells of data of rows above that reach down to it, from the left. */
const reachingOf = remember(({ rows }: Table) => findReaching(rows))

function findReaching(rows: readonly Row[]): readonly (readonly Reaching[])[] {
  let open: readonly Reaching[] = []
  return rows.map((row, index) => {
    const reaching = open.filter((one) => one.index + one.cell.rows > index)
    const begun = row.cells.filter(isTallData).map((cell) => ({ cell, index }))
    open = [...reaching, ...begun]
    return reaching.toSorted((one, other) => one.cell.column - other.cell.column)
  })
}

const isTallData = ({ rows, heads, header }: Cell): boolean =>
  rows > 1 && heads === undefined && header === undefined
