import type { PlacedCell } from '../../../../publication/additions.ts'
import { headingAbove, headingOf, isEmptyCell, rowHeadsOf } from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import {
  reachingBeside,
  reachingInto,
  reachingWords,
} from '../../../../typesetting/plain/reaching.ts'
import { cellOpening, rowOpening, spanWords } from '../../../../typesetting/plain/table-words.ts'
import { DASH, headingCellsOf, headingOfRow, inBrackets, noteOf } from './listed-headings.ts'

/** A row of a table that is set as a heading and a list. */
export interface ListedRow {
  readonly row: Row
  /** What its heading says, in order: cells of its own, and words of ours, as a dash between each and the next. */
  readonly heading: readonly (Cell | string)[]
  /** Words of ours after these: which row it is, where another speaks of it; that it is a total; '' for none. */
  readonly note: string
  /** True for one that stands below the heading of its group. */
  readonly isGrouped: boolean
  readonly items: readonly ListedItem[]
}

/** An item of the list: a cell, or of a cell of a row above that reaches down to this one, where its words stand. */
export interface ListedItem {
  /** Our words before those of the cell: the heading of its column, and whether it is empty. */
  readonly before: string
  readonly cell?: Cell
  /** True where the cell's header is the heading of the row, and the rest of its words stand here. */
  readonly isDescription: boolean
  /** How many columns and rows it covers. */
  readonly after: string
}

/** The rows of a table below its head, in order. */
export function listedRowsOf(table: Table, language: string): readonly ListedRow[] {
  const known = made.get(table) ?? new Map<string, readonly ListedRow[]>()
  made.set(table, known)
  const rows =
    known.get(language) ?? table.rows.map((row, index) => toListed(row, index, table, language))
  known.set(language, rows)
  return rows
}

const made = new WeakMap<Table, Map<string, readonly ListedRow[]>>()

function toListed(row: Row, index: number, table: Table, language: string): ListedRow {
  const own = headingCellsOf(row, index, table)
  const reached = row.cells.length > 0 ? [] : reachingInto(table, index)
  return {
    row,
    heading:
      own.length > 0
        ? headingOfRow(own, index, table, language)
        : [rowOpening(table, index, language)],
    note: own.length > 0 ? noteOf(index, table, language) : '',
    isGrouped: rowHeadsOf(table)[index]?.group !== undefined,
    items: [
      ...row.cells.flatMap((cell) => itemsOf({ table, row, index, cell }, own, language)),
      ...reached.map((one) => toWords(reachingWords(table, one, language))),
    ],
  }
}

/** What is said of a cell in the list, and beside it of those that reach down to its row. */
function itemsOf(
  placed: PlacedCell,
  heading: readonly Cell[],
  language: string,
): readonly ListedItem[] {
  const { table, cell } = placed
  const { before, after } = reachingBeside(placed)
  const item = heading.includes(cell) ? descriptionOf(cell) : toItem(placed, language)
  return [
    ...before.map((one) => toWords(reachingWords(table, one, language))),
    ...(item ? [item] : []),
    ...after.map((one) => toWords(reachingWords(table, one, language))),
  ]
}

/** What is said of a row beneath the header that is its heading: what heads that header names no description of it. */
function descriptionOf(cell: Cell): ListedItem | undefined {
  if (!cell.header || cell.children.length === 0) return undefined
  return { before: '', cell, isDescription: true, after: '' }
}

const toItem = (placed: PlacedCell, language: string): ListedItem => ({
  before: cellOpening(placed, language),
  cell: placed.cell,
  isDescription: false,
  after: inBrackets(spanWords(placed, language)),
})

const toWords = (words: string): ListedItem => ({
  before: words,
  isDescription: false,
  after: '',
})

/**
 * The cells of a row of a table's head, in order: the headings above each with a dash, its own words, how many columns it
 * covers. An empty one says that there is no heading only where no other row of the head has one in its place.
 */
export const listedHeadOf = (
  table: Table,
  row: Row,
  index: number,
  language: string,
): readonly ListedItem[] =>
  row.cells.flatMap((cell) => {
    if (isEmptyCell(cell) && headingOf(table, cell) !== '') return []
    const item = toItem({ table, row, index, cell }, language)
    const above = headingAbove(table, cell, index)
    return [above ? { ...item, before: `${above} ${DASH}` } : item]
  })
