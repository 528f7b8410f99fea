import type { Column, Inline, Table } from '../../../publication/tree.ts'
import { toPlainText, toWords } from '../../../publication/words.ts'

/** How much of a column's text is counted: more than this fills several lines anyway (in characters). */
const LONG = 240

/** Room beside the longest word: the space between columns and the widest letters (in characters). */
const SPACE = 2.2

/** A cell no longer than this is kept on one line; a word longer than that is broken (in characters). */
const SHORT = 12
const LONGEST = 24

/** The widths of a table's columns in per cent of its own: room for the longest word, the rest by what they say. */
export function toWidths(table: Table): readonly number[] {
  const columns = table.columns.map((column, index) => toTexts(column, index, table))
  const least = columns.map((texts) => Math.max(...texts.map(toLeast)) + SPACE)
  const wanted = columns.map((texts) => Math.min(LONG, 1 + averageOf(texts)))
  const room = Math.max(0, LINE - sumOf(least))
  const widths = least.map((width, index) => width + (room * (wanted[index] ?? 0)) / sumOf(wanted))
  return widths.map((width) => Math.round((width * 1000) / sumOf(widths)) / 10)
}

/** Letters of words in the width of the text: 140 mm at 12 point, 0.535 em each, measured. */
const LINE = 62

const toTexts = (column: Column, index: number, { rows }: Table): readonly string[] => {
  const cells = rows.map(({ cells }): readonly Inline[] => {
    const cell = cells[index]
    return cell ? [...(cell.header ?? []), { type: 'break' }, ...cell.children] : []
  })
  return [column.children, ...cells].map(toPlainText)
}

/** A short cell (`Summer 07`) stays on one line; a longer one needs room for its longest word. */
function toLeast(text: string): number {
  if (text.length <= SHORT) return text.length
  return Math.min(LONGEST, Math.max(...toWords(text).map((word) => word.length)))
}

const averageOf = (texts: readonly string[]): number =>
  sumOf(texts.map((text) => text.length)) / texts.length

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)
