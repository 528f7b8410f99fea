import type { Column, Inline, Table } from '../../../publication/tree.ts'
import { toPlainText, toWords } from '../../../publication/words.ts'
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

/**
 * The widths of a table's columns in per cent of its own: each has room for its longest word, and what is left goes to
 * those whose cells need more than that. Where there is no such room, the widest give it up.
 */
export function toWidths(table: Table): readonly number[] {
  const columns = table.columns.map((column, index) => toTexts(column, index, table))
  const wide = columns.map((texts, index) => leastOf(texts) + (columns[index + 1] ? SPACE : EDGE))
  const cap = capOf(wide, LINE)
  const least = wide.map((width) => Math.min(width, cap))
  const wanted = columns.map((texts, index) => EDGE + moreOf(texts, least[index] ?? 0))
  const room = Math.max(0, LINE - sumOf(least))
  const widths = least.map((width, index) => width + (room * (wanted[index] ?? 0)) / sumOf(wanted))
  return widths.map((width) => Math.round((width * 1000) / sumOf(widths)) / 10)
}

/** The width that the widest columns have where all share the room; without end where they need less. */
function capOf(widths: readonly number[], room: number): number {
  const share = room / widths.length
  const narrow = widths.filter((width) => width < share)
  if (narrow.length === 0) return share
  const wide = widths.filter((width) => width >= share)
  return capOf(wide, room - sumOf(narrow))
}

const toTexts = (column: Column, index: number, { rows }: Table): readonly string[] => {
  const cells = rows.map(({ cells }): readonly Inline[] => {
    const cell = cells[index]
    return cell ? [...(cell.header ?? []), { type: 'break' }, ...cell.children] : []
  })
  return [column.children, ...cells].map((words) => toPlainText(words).trim())
}

/** What a column needs at the least. */
const leastOf = (texts: readonly string[]): number => Math.max(...texts.map(toLeast))

/** A short cell (`Summer 07`) stays on one line; a longer one needs room for its longest word. */
function toLeast(text: string): number {
  if (text.length <= SHORT) return widthOf(text)
  return Math.min(LONGEST, Math.max(...toWords(text).map(widthOf)))
}

/** How much more than the least a column's cells want, one with another. */
const moreOf = (texts: readonly string[], least: number): number =>
  Math.max(0, Math.min(LONG, sumOf(texts.map(widthOf)) / texts.length) - least)

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)
