import { cellText, covers } from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import { piecesOf } from '../lines/pieces.ts'
import { unitsOf } from '../lines/units.ts'
import type { Typography } from '../typography.ts'
import { clip } from './divide-columns.ts'
import { dividedPartsOf } from './divide-word.ts'
import type { ColumnGroup, TableLayout } from './layout.ts'
import { spansOf } from './spans.ts'
import { gridOf, heightOf, LEADING } from './steps.ts'
import { roomOf, sumOf } from './widths.ts'

type Letters = Pick<Typography, 'layout' | 'widthOf' | 'hyphenate' | 'tie'>

/** What stands above and below a cell's words, in ems. */
const AROUND = 0.84

/**
 * Chromium repeats on each page what is no taller than a quarter of it; the line that says that the table goes on, with
 * the space below it (in points), is part of that.
 */
const QUARTER = 0.25
const BELOW = 5.5

/** Tells whether the head of a table is too tall to stand again on each page that these columns go on to. */
export function isTall(
  table: Table,
  { groups, size, space, stand }: TableLayout,
  index: number,
  typography: Letters,
): boolean {
  const group = groups[index] ?? { columns: [], widths: [] }
  const cells = table.head.flatMap((row) => row.cells)
  const heights = group.columns.map((column) =>
    cells
      .filter((cell) => covers(cell, column))
      .reduce((sum, cell) => sum + linesOf(cell, group, space, typography) * LEADING + AROUND, 0),
  )
  const continued = typography.layout.small[1] + BELOW
  const most = heightOf(stand, typography.layout) * QUARTER - continued
  return Math.max(0, ...heights) * size > most
}

/**
 * Tells whether a cell over several rows of the body, or these rows, are so tall that they often go over a page: Chromium then leaves
 * pages empty, for it sets no row beside a cell that goes on.
 */
export function isTooTall(
  cell: Cell,
  table: Table,
  group: ColumnGroup,
  { size, space, stand }: TableLayout,
  typography: Letters,
): boolean {
  const beside = spansOf(table).rowsOf(cell)
  if (beside.length < 2) return false
  const heightOfCell = (one: Cell): number =>
    linesOf(one, group, space, typography) * LEADING + AROUND
  const heightOfRow = ({ cells }: Row): number =>
    Math.max(0, ...cells.filter((one) => one.rows === 1).map(heightOfCell))
  const height = Math.max(heightOfCell(cell), sumOf(beside.map(heightOfRow)))
  return height * size > heightOf(stand, typography.layout) * MOST_OF_PAGE
}

const MOST_OF_PAGE = 0.35

/**
 * Tells whether a cell may be so tall that its row is split between pages. The space below its last line would have the
 * next page to itself where the line ends this one.
 */
export function isTallCell(
  cell: Cell,
  group: ColumnGroup,
  { size, space, stand }: TableLayout,
  typography: Letters,
): boolean {
  if (cellText(cell).length <= gridOf(typography.layout).tallCell) return false
  const height = linesOf(cell, group, space, typography) * LEADING * size
  return height > heightOf(stand, typography.layout) * BELOW_HEAD
}

/** What of a page is surely left below the head of a table, the spaces between a cell's paragraphs reckoned with. */
const BELOW_HEAD = 0.5

/** How many lines the words of a cell fill. */
function linesOf(
  cell: Cell,
  { columns, widths }: ColumnGroup,
  space: number,
  typography: Letters,
): number {
  const clipped = clip(cell, columns)
  const room = clipped ? roomOf(clipped, widths, space) : 1
  let lines = 1
  let filled = 0
  for (const word of unitsOf(typography.tie(cellText(cell))))
    for (const part of partsOf(word, room, typography)) {
      const width = typography.widthOf(part)
      if (filled > 0 && filled + width > room) {
        lines += 1
        filled = 0
      }
      filled += width
    }
  return lines
}

/** The parts of a word that stand whole on a line, the last with the space after it. */
const partsOf = (
  word: string,
  room: number,
  { widthOf, hyphenate }: Letters,
): readonly string[] => {
  const parts = piecesOf(word).flatMap((piece) =>
    widthOf(piece) > room ? dividedPartsOf(piece, word, hyphenate) : [piece],
  )
  return parts.map((part, index) => (index === parts.length - 1 ? `${part} ` : part))
}
