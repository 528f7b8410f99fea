import { remember } from '../../../publication/remember.ts'
import {
  cellText,
  columnHeadsOf,
  isEmptyCell,
  type RowHeads,
  rowHeadsOf,
} from '../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'
import { cellsOf } from '../../../publication/walk.ts'

/** What the pieces of a table know of it: asked for once a table, for it is walked through cell by cell. */
export interface TableShape {
  /** Rows are named by a title that a description follows: the first column is two, under headings that span both. */
  readonly isDescribed: boolean
  /** Whether `scope` alone says without doubt what each cell is headed by. */
  readonly isPlain: boolean
  /** The ids of the cells that head others. */
  readonly ids: ReadonlyMap<Cell, string>
  /** What heads each row, in their order. */
  readonly rowHeads: readonly RowHeads[]
  /** The cells of the head over a cell, from the top. */
  columnHeads(cell: Cell): readonly Cell[]
}

/** The shape of a table; a table never changes. */
export const shapeOf: (table: Table) => TableShape = remember(toShape)

function toShape(table: Table): TableShape {
  const { id, head, rows } = table
  const cells = cellsOf(table)
  const isDescribed = cells.some(({ header }) => header !== undefined)
  const isSpanned = cells.some(({ columns, rows }) => columns > 1 || rows > 1)
  const headings = cells.filter((cell) => cell.header !== undefined || isHeading(cell))
  return {
    isDescribed,
    isPlain:
      !isDescribed &&
      !isSpanned &&
      head.length < 2 &&
      !rows.some(isGroup) &&
      !hasGaps(rows) &&
      !rows.some(hasLateHeading),
    ids: new Map(headings.map((cell, index) => [cell, `_${id}-${index + 1}`])),
    rowHeads: rowHeadsOf(table),
    columnHeads: columnHeadsByPlace(table),
  }
}

/** Tells whether all of a cell is a heading; one that says nothing heads nothing. */
export const isHeading = (cell: Cell): boolean =>
  cell.heads !== undefined && cell.header === undefined && !isEmptyCell(cell)

/**
 * Tells whether headings of rows have a cell that heads nothing among them. On the way up from the heading beneath, it
 * hides that of the column from a browser (HTML, 4.9.12.2).
 */
function hasGaps(rows: readonly Row[]): boolean {
  const byColumn = Map.groupBy(
    rows.flatMap(({ cells }) => cells),
    ({ column }) => column,
  )
  return [...byColumn.values()].some((cells) => cells.some(isHeading) && !cells.every(isHeading))
}

/** A browser looks for headings of a row before a cell alone: not so for an empty cell that stands before one. */
function hasLateHeading({ cells }: Row): boolean {
  const last = cells.findLastIndex(isHeading)
  return cells.slice(0, Math.max(0, last)).some((cell) => !isHeading(cell))
}

const isGroup = ({ kind }: Row): boolean => kind === 'group'

/** Cells below one another have the same headings. */
function columnHeadsByPlace(table: Table): TableShape['columnHeads'] {
  const known = new Map<string, readonly Cell[]>()
  const ofHead = new Set(table.head.flatMap(({ cells }) => cells))
  return (cell) => {
    if (ofHead.has(cell)) return headsAbove(table, cell)
    const place = `${cell.column}+${cell.columns}`
    const heads = known.get(place) ?? columnHeadsOf(table, cell).filter(isHeading)
    known.set(place, heads)
    return heads
  }
}

/** A heading is itself headed by those that stand over it. */
function headsAbove(table: Table, cell: Cell): readonly Cell[] {
  const { head } = table
  const above = head.slice(
    0,
    head.findIndex(({ cells }) => cells.includes(cell)),
  )
  return columnHeadsOf({ ...table, head: above }, cell).filter(isHeading)
}

/** The heading of a cell's columns as one text: `Men – Full time`; '' where nothing heads them. */
export const headingIn = (shape: TableShape, cell: Cell): string =>
  shape.columnHeads(cell).map(cellText).filter(Boolean).join(' – ')
