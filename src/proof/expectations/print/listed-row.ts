import type { PlacedCell } from '../../../publication/additions.ts'
import {
  cellText,
  headingAbove,
  headingOf,
  inlinesOfCell,
  isEmptyCell,
  rowHeadsOf,
} from '../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'
import { say } from '../say.ts'
import { toldOf } from '../table/reach.ts'
import {
  cellName,
  cellStatement,
  reachStatement,
  rowKind,
  rowStatement,
  spanStatement,
} from '../table/words.ts'

/** A row of a table that must be read as a heading and a list. */
export interface ListedRow {
  /** Its heading: cells of its own, and words of ours. */
  readonly heading: readonly (Cell | string)[]
  /** True for one that stands below the heading of its group. */
  readonly isGrouped: boolean
  readonly items: readonly ListedItem[]
}

/** An item of the list. */
export interface ListedItem {
  /** What heads the cell, that it is empty, or where its words stand. */
  readonly before: string
  readonly cell?: Cell
  /** True where the title of the cell is in the heading of the row, and its other words are here. */
  readonly isDescription?: boolean
  /** In brackets, what it covers besides its own place. */
  readonly after: string
}

const DASH = '–'

const inBrackets = (words: string): string => (words === '' ? '' : `[${words}]`)

/** What must be read of a row of the head: each cell after those above it. */
export const listedHead = (
  table: Table,
  row: Row,
  index: number,
  language: string,
): readonly ListedItem[] =>
  row.cells
    .filter((cell) => !isEmptyCell(cell) || headingOf(table, cell) === '')
    .map((cell) => {
      const item = toItem({ table, row, index, cell }, language)
      const above = headingAbove(table, cell, index)
      return above === '' ? item : { ...item, before: `${above} ${DASH}` }
    })

/** What must be read of a row below it. */
export function listedRow(table: Table, index: number, language: string): ListedRow {
  const row = table.rows[index]
  const told = toldOf(table)[index] ?? []
  const other = told.findIndex(({ cell, row: own }) => own !== index || !isName(cell))
  const names = told.slice(0, other < 0 ? told.length : other).map(({ cell }) => cell)
  const items = told.flatMap((one): readonly ListedItem[] => {
    const { cell } = one
    if (one.row !== index) return [{ before: reachStatement(table, one, language), after: '' }]
    if (row && !names.includes(cell)) return [toItem({ table, row, index, cell }, language)]
    const isTitled = cell.header !== undefined && cell.children.length > 0
    return isTitled ? [{ before: '', cell, isDescription: true, after: '' }] : []
  })
  return {
    heading: headingWords(table, index, names, language),
    isGrouped: isIn(table, index),
    items,
  }
}

const isIn = (table: Table, index: number): boolean => rowHeadsOf(table)[index]?.group !== undefined

/** Tells whether a cell names its row or a group, in simple words. */
function isName(cell: Cell): boolean {
  if (cellName(cell) === '' || cell.heads === 'columns') return false
  if (cell.header !== undefined) return true
  return cell.heads !== undefined && inlinesOfCell(cell) !== undefined
}

const toItem = (placed: PlacedCell, language: string): ListedItem => ({
  before: cellStatement(placed, language),
  cell: placed.cell,
  after: inBrackets(spanStatement(placed, language)),
})

/**
 * The heading of a row: what names it, from the left, those that reach down to it too, each but the first after what its
 * column is headed by. A row without a name is told by its place.
 */
function headingWords(
  table: Table,
  index: number,
  names: readonly Cell[],
  language: string,
): readonly (Cell | string)[] {
  if (names.length === 0) return [rowStatement(table, index, language)]
  const own = table.rows[index]?.cells ?? []
  const reaching = (rowHeadsOf(table)[index]?.row ?? []).filter(
    (cell) => !own.includes(cell) && cellText(cell) !== '',
  )
  const steps = [...names, ...reaching]
    .toSorted((one, other) => one.column - other.column)
    .flatMap((cell, place) => {
      const heading = place === 0 ? '' : headingOf(table, cell)
      return [
        ...(place === 0 ? [] : [DASH]),
        heading === '' ? '' : say(language, 'cell', { heading }),
        names.includes(cell) ? cell : cellName(cell),
      ]
    })
  return [...steps, rowNote(table, index, language)].filter((step) => step !== '')
}

/** That a row is a total, and its place where another row is told by it. */
function rowNote(table: Table, index: number, language: string): string {
  const row = table.rows[index]
  const name = row?.kind === 'group' ? '' : rowKind(row, language)
  const reaches = toldOf(table).some((told, at) => told.some(({ row }) => row !== at))
  if (!reaches) return inBrackets(name)
  const filling = { row: index + 1, rows: table.rows.length, name }
  return inBrackets(say(language, name === '' ? 'row' : 'rowNamed', filling))
}
