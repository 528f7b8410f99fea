import { cellText } from '../../../publication/tables.ts'
import type { Table } from '../../../publication/tree.ts'
import { cellsOf } from '../../../publication/walk.ts'
import { toWords } from '../../../publication/words.ts'

/**
 * Characters that a line of a table has room for where a browser prints the page on A4: 159 mm, five points a character
 * (Source Serif of 9.6 pt, measured).
 */
const ROOM = 88

/** Tells whether the longest words of a table's columns have no room beside one another on paper. */
export function isWide(table: Table): boolean {
  const longest = table.columns.map(() => 0)
  for (const cell of cellsOf(table)) {
    if (cell.columns > 1) continue
    const words = toWords(cellText(cell)).map(({ length }) => length)
    longest[cell.column] = Math.max(longest[cell.column] ?? 0, ...words)
  }
  return longest.reduce((sum, length) => sum + length + 1, 0) > ROOM
}
