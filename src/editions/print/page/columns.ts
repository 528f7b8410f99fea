import { cellText, covers } from '../../../publication/tables.ts'
import type { Block, Cell, Table } from '../../../publication/tree.ts'
import { cellsOf } from '../../../publication/walk.ts'
import { toWords } from '../../../publication/words.ts'
import { referencesWidth, toDecimalGaps } from './decimals.ts'
import { widthOf } from './letters.ts'

/** The width of the text, 140 mm, in ems of 12 point. */
export const WIDTH = 33

/** What stands between columns, in ems of the table's type. */
const SPACE = 1
const NARROW = 0.5
const EDGE = 0.05

/** The size of a table's type, in points. */
export const SIZE = 12

/** The least size of one with many columns. */
const LEAST = 7

/** How much of a column's text is counted: more than this fills several lines anyway; a longer word is broken (in ems). */
const LONG = 120
const LONGEST = 13

/** A cell no longer than this is kept on one line (in characters). */
const SHORT = 12

/** What a label and its space take from a cell that holds a list, and what a picture is given (in ems). */
const INDENT = 2
const PICTURE = 5

/** How a table is set: its columns in per cent of its own width, its type in points, the space after a column in ems. */
export interface Columns {
  readonly widths: readonly number[]
  readonly size: number
  readonly space: number
}

/**
 * The widths of a table's columns: each has room for its longest word, and what is left goes to those whose cells need
 * more than that. A cell that covers several has what it needs from all of them. Where there is no such room, the type
 * is smaller, down to the least size; and where that does not help, the widest give it up.
 */
export function toColumns(table: Table): Columns {
  const known = made.get(table) ?? makeColumns(table)
  made.set(table, known)
  return known
}

const made = new WeakMap<Table, Columns>()

function makeColumns(table: Table): Columns {
  const cells = toNeeds(table)
  const needed = sumOf(toWide(table, cells, SPACE))
  if (needed <= WIDTH)
    return { widths: toWidths(table, cells, WIDTH, SPACE), size: SIZE, space: SPACE }
  const narrow = sumOf(toWide(table, cells, NARROW))
  const size = Math.max(toLeastSize(table), Math.min(SIZE, (SIZE * WIDTH) / narrow))
  const line = (WIDTH * SIZE) / size
  return { widths: toWidths(table, cells, line, NARROW), size: round(size), space: NARROW }
}

/** A single letter has room in each of many columns. */
const toLeastSize = ({ columns }: Table): number =>
  Math.min(LEAST, (SIZE * WIDTH) / (columns.length * (1 + NARROW)))

/** The widths in per cent, where the line is so many ems wide. */
function toWidths(
  table: Table,
  cells: readonly Needs[],
  line: number,
  space: number,
): readonly number[] {
  const wide = toWide(table, cells, space)
  const cap = capOf(wide, line)
  const least = wide.map((width) => Math.min(width, cap))
  const wanted = least.map((width, column) => EDGE + moreOf(singleIn(column, cells), width))
  const room = Math.max(0, line - sumOf(least))
  const widths = least.map((width, index) => width + (room * (wanted[index] ?? 0)) / sumOf(wanted))
  return widths.map((width) => round((width * 100) / sumOf(widths)))
}

/** What the columns need at the least, each with the space after it, in ems. */
function toWide(table: Table, cells: readonly Needs[], space: number): readonly number[] {
  const own = table.columns.map((_, column) => {
    const after = table.columns[column + 1] ? space : EDGE
    return leastOf(singleIn(column, cells)) + after
  })
  return cells.filter(({ cell }) => cell.columns > 1).reduce(shareAmong, own)
}

/** The cells that cover one column alone. */
const singleIn = (column: number, cells: readonly Needs[]): readonly Needs[] =>
  cells.filter(({ cell }) => cell.columns === 1 && cell.column === column)

/** What a cell needs at the least, and all its text on one line, in ems. */
interface Needs {
  readonly cell: Cell
  readonly least: number
  readonly whole: number
}

function toNeeds(table: Table): readonly Needs[] {
  const gaps = toDecimalGaps(table)
  return cellsOf(table).map((cell) => {
    const text = cellText(cell)
    const has = (type: Block['type']): boolean => cell.children.some((block) => block.type === type)
    const added = (has('list') ? INDENT : 0) + referencesWidth(cell) + (gaps.get(cell) ?? 0)
    const least = Math.max(toLeast(text), has('figure') ? PICTURE : 0) + added
    return { cell, least, whole: widthOf(text) + added }
  })
}

/** Widens the columns that a cell covers, all by as much, where they have less than it needs. */
function shareAmong(widths: readonly number[], { cell, least }: Needs): readonly number[] {
  const lacking = least - sumOf(widths.filter((_, column) => covers(cell, column)))
  if (lacking <= 0) return widths
  return widths.map((width, column) =>
    covers(cell, column) ? width + lacking / cell.columns : width,
  )
}

/** The width that the widest columns have where all share the room; without end where they need less. */
function capOf(widths: readonly number[], room: number): number {
  const share = room / widths.length
  const narrow = widths.filter((width) => width < share)
  if (narrow.length === 0) return share
  const wide = widths.filter((width) => width >= share)
  return capOf(wide, room - sumOf(narrow))
}

/** What a column needs at the least. */
const leastOf = (cells: readonly Needs[]): number => Math.max(0, ...cells.map(({ least }) => least))

/** A short cell (`Summer 07`) stays on one line; a longer one needs room for its longest word. */
function toLeast(text: string): number {
  if (text.length <= SHORT) return widthOf(text)
  return Math.min(LONGEST, Math.max(...toWords(text).map(widthOf)))
}

/** How much more than the least a column's cells want, one with another. */
const moreOf = (cells: readonly Needs[], least: number): number =>
  Math.max(
    0,
    Math.min(LONG, sumOf(cells.map(({ whole }) => whole)) / Math.max(1, cells.length)) - least,
  )

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)

const round = (width: number): number => Math.round(width * 100) / 100
