import type { StoryRow } from '../../story/story.ts'
import { type Grid, joinColumns } from './grid.ts'

/** So many columns print has room for, with a word in each; and so many times the cells of its fullest row a form has. */
const MOST = 12
const TIMES = 2

/**
 * Divides a form: a grid with far more columns than any row has cells, since each of its rows is divided in a way of its
 * own. Rows that are divided alike stay together, and a row of one cell begins those after it. Other grids stay whole.
 */
export function divideForm(grid: Grid): readonly Grid[] {
  const fullest = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (grid.columns <= MOST || grid.columns <= TIMES * fullest) return [grid]
  const stretches: StoryRow[][] = []
  let starts: ReadonlySet<number> = new Set()
  for (const rows of tiedRows(grid.rows)) {
    const own = startsOf(rows)
    const last = stretches.at(-1)
    const isHeading = own.size === 1
    if (last && !isHeading && areAlike(starts, own)) last.push(...rows)
    else stretches.push([...rows])
    starts = isHeading || !areAlike(starts, own) ? own : new Set([...starts, ...own])
  }
  return stretches.map((rows) => joinColumns({ rows }))
}

/** Rows that a cell ties to those below it, as one; any other row by itself. */
function tiedRows(rows: readonly StoryRow[]): readonly (readonly StoryRow[])[] {
  const tied: StoryRow[][] = []
  let end = 0
  for (const [at, row] of rows.entries()) {
    if (at >= end) tied.push([])
    tied.at(-1)?.push(row)
    end = row.cells.reduce((last, cell) => Math.max(last, at + cell.rows), end)
  }
  return tied
}

const startsOf = (rows: readonly StoryRow[]): ReadonlySet<number> =>
  new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))

/** Rows are divided alike where the lines of one are among those of the other. */
const areAlike = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  areAmong(one, other) || areAmong(other, one)

const areAmong = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean =>
  [...some].every((column) => all.has(column))
