import type { Needs } from './needs.ts'

/**
 * Gives the columns what their widths leave of a line, a little at a time, each time to the one that makes the rows, all
 * together, least tall; what lowers none goes to all alike. Widths in ems, each but the last with the `space` after it.
 */
export function lowerRows(
  cells: readonly Needs[],
  widths: readonly number[],
  line: number,
  space: number,
): readonly number[] {
  const left = line - widths.reduce((sum, width) => sum + width, 0)
  if (left <= 0) return widths
  const own = [...widths]
  const rows = rowsOf(cells)
  const portion = left / PORTIONS
  for (let given = 0; given < PORTIONS; given += 1) {
    const rooms = own.map((width, column) => width - (column < own.length - 1 ? space : 0))
    const gains = gainsIn(rows, rooms, portion)
    const best = gains.indexOf(Math.max(...gains))
    if ((gains[best] ?? 0) <= 0)
      return own.map((width) => width + (left - given * portion) / own.length)
    own[best] = (own[best] ?? 0) + portion
  }
  return own
}

/** Into so many portions the room is parted; rows that are looked at, at most; a head stands again on each page. */
const PORTIONS = 40
const ROWS = 200
const HEAD = 3

/** What a row is measured by: its cells over one column, and how much it counts. */
interface Row {
  readonly cells: readonly { readonly column: number; readonly whole: number }[]
  readonly weight: number
}

/** Rows, evenly chosen where there are many. */
function rowsOf(cells: readonly Needs[]): readonly Row[] {
  const single = cells.filter(({ cell, whole }) => cell.columns === 1 && whole > 0)
  const rows = [...Map.groupBy(single, ({ row }) => row).values()]
  const every = Math.ceil(rows.length / ROWS)
  return rows
    .filter((_, index) => index % every === 0)
    .map((row) => ({
      cells: row.map(({ cell, whole }) => ({ column: cell.column, whole })),
      weight: row[0]?.isHead ? HEAD : 1,
    }))
}

/** How many lines the rows lose, all together, for each column of which the room is widened by a portion. */
function gainsIn(rows: readonly Row[], rooms: readonly number[], portion: number): number[] {
  const gains = rooms.map(() => 0)
  for (const { cells, weight } of rows) {
    let [first, second, tallest] = [1, 1, -1]
    for (const { column, whole } of cells) {
      const lines = whole / (rooms[column] ?? 1)
      if (lines > first) [first, second, tallest] = [lines, first, column]
      else if (lines > second) second = lines
    }
    if (tallest < 0) continue
    const room = rooms[tallest] ?? 1
    const lower = Math.max(second, (first * room) / (room + portion))
    gains[tallest] = (gains[tallest] ?? 0) + (first - lower) * weight
  }
  return gains
}
