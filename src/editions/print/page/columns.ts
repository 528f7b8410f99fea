import { cellText, covers } from '../../../publication/tables.ts'
import type { Block, Cell, Table } from '../../../publication/tree.ts'
import { cellsOf } from '../../../publication/walk.ts'
import { toWords } from '../../../publication/words.ts'
import { widthOf } from './letters.ts'

/** The width of the text, 140 mm, and of the space after a column, 4 mm and a rounding or that alone, in ems of 12 point. */
const LINE = 33
const SPACE = 1
const EDGE = 0.05

/** How much of a column's text is counted: more than this fills several lines anyway; a longer word is broken (in ems). */
const LONG = 120
const LONGEST = 13

/** A cell no longer than this is kept on one line (in characters). */
const SHORT = 12

/** What a label and its space take from a cell that holds a list, and what a picture is given (in ems). */
const INDENT = 2
const PICTURE = 5

/**
 * The widths of a table's columns in per cent of its own: each has room for its longest word, and what is left goes to
 * those whose cells need more than that. A cell that covers several has what it needs from all of them. Where there is
 * no such room, the widest give it up.
 */
export function toWidths(table: Table): readonly number[] {
  const cells = cellsOf(table).map(toNeeds)
  const single = (column: number): readonly Needs[] =>
    cells.filter(({ cell }) => cell.columns === 1 && cell.column === column)
  const own = table.columns.map((_, column) => leastOf(single(column)) + spaceAfter(column, table))
  const wide = cells.filter(({ cell }) => cell.columns > 1).reduce(shareAmong, own)
  const cap = capOf(wide, LINE)
  const least = wide.map((width) => Math.min(width, cap))
  const wanted = least.map((width, column) => EDGE + moreOf(single(column), width))
  const room = Math.max(0, LINE - sumOf(least))
  const widths = least.map((width, index) => width + (room * (wanted[index] ?? 0)) / sumOf(wanted))
  return widths.map((width) => Math.round((width * 1000) / sumOf(widths)) / 10)
}

const spaceAfter = (column: number, { columns }: Table): number =>
  columns[column + 1] ? SPACE : EDGE

/** What a cell needs at the least, and all its text on one line, in ems. */
interface Needs {
  readonly cell: Cell
  readonly least: number
  readonly whole: number
}

function toNeeds(cell: Cell): Needs {
  const text = cellText(cell)
  const has = (type: Block['type']): boolean => cell.children.some((block) => block.type === type)
  const indent = has('list') ? INDENT : 0
  const least = Math.max(toLeast(text), has('figure') ? PICTURE : 0) + indent
  return { cell, least, whole: widthOf(text) + indent }
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
