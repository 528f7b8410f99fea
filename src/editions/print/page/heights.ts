import { cellText, covers } from '../../../publication/tables.ts'
import type { Cell, Table } from '../../../publication/tree.ts'
import { toWords } from '../../../publication/words.ts'
import { type Columns, SIZE, toColumns, WIDTH } from './columns.ts'
import { widthOf } from './letters.ts'

/** The height of a line of a table, and what stands above and below a cell's words, in ems. */
const LINE = 1.46
const AROUND = 0.84

/** The most that Chromium repeats on each page: a quarter of it, less the line that says that the table goes on (in points). */
const MOST = 145

/** Tells whether the head of a table is too tall to stand again on each page that the table goes on to. */
export function isTall(table: Table): boolean {
  const columns = toColumns(table)
  const cells = table.head.flatMap((row) => row.cells)
  const heights = table.columns.map((_, column) =>
    cells
      .filter((cell) => covers(cell, column))
      .reduce((sum, cell) => sum + linesOf(cell, columns) * LINE + AROUND, 0),
  )
  return Math.max(0, ...heights) * columns.size > MOST
}

/** How many lines the words of a cell fill at the most. */
function linesOf(cell: Cell, { widths, size, space }: Columns): number {
  const share = widths
    .filter((_, column) => covers(cell, column))
    .reduce((sum, width) => sum + width, 0)
  const room = Math.max(1, ((share / 100) * WIDTH * SIZE) / size - space)
  let lines = 1
  let filled = 0
  for (const word of toWords(cellText(cell)).map((word) => widthOf(`${word} `))) {
    if (filled > 0 && filled + word > room) {
      lines += 1
      filled = 0
    }
    filled += word
    lines += Math.max(0, Math.ceil(filled / room) - 1)
    filled = filled > room ? filled % room : filled
  }
  return lines
}
