import type { StoryBlock, StoryCell, StoryRow, StoryTable } from '../../story/story.ts'
import { plainText } from '../words/span.ts'

/** A table whose every place is covered by one cell, without rows and columns that hold nothing. */
export interface Grid {
  readonly columns: number
  readonly rows: readonly StoryRow[]
}

/** The grid of a table of the story; what is to be filled in stays, empty. */
export function toGrid(table: StoryTable): Grid {
  const whole = joinColumns(fill(table))
  const full = withoutEmptyColumns(joinColumns(withoutEmptyRows(whole)))
  return isToFillIn(full, whole) ? whole : full
}

/** The most characters of what is to be answered. */
const LONGEST = 100

/** Tells whether the cells beside short first cells are empty, or all rows below a first one with several cells. */
function isToFillIn(full: Grid, whole: Grid): boolean {
  if (whole.columns < 2 || whole.rows.length < 2) return false
  const [first, ...others] = whole.rows
  if (full.columns === 1)
    return whole.rows.every(({ cells: [label, ...beside] }) =>
      Boolean(label && isLabel(label) && beside.length > 0 && beside.every(isEmpty)),
    )
  const isHeadAlone = full.rows.length === 1 && others.every(({ cells }) => cells.every(isEmpty))
  return isHeadAlone && first?.cells.every(isLabel) === true
}

const isLabel = (cell: StoryCell): boolean => !isEmpty(cell) && lengthOf(cell) <= LONGEST

const lengthOf = ({ blocks }: StoryCell): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.type === 'paragraph' ? plainText(block.inlines).length : LONGEST + 1),
    0,
  )

/** Gives cells to places that none covers; a cell never reaches out of the table, nor over another. */
function fill({ rows }: StoryTable): Grid {
  const columns = widthOf(rows)
  const covered = rows.map(() => new Set<number>())
  const filled = rows.map((row, at) => {
    const own = [...row.cells].map((cell) => lower(cell, at, covered))
    const gaps = [...Array(columns).keys()].filter((column) => !covered[at]?.has(column))
    const cells = [...own, ...gaps.map((column) => ({ ...EMPTY, column }))]
    return { ...row, cells: cells.toSorted((one, other) => one.column - other.column) }
  })
  return { columns, rows: filled }
}

/** How many columns the cells of rows reach over. */
const widthOf = (rows: readonly StoryRow[]): number =>
  rows
    .flatMap(({ cells }) => cells)
    .reduce((width, { column, columns }) => Math.max(width, column + columns), 0)

const EMPTY = { column: 0, columns: 1, rows: 1, blocks: [] as readonly StoryBlock[] }

/** Makes a cell as low as the rows below leave room for it, and marks what it covers. */
function lower(cell: StoryCell, at: number, covered: readonly Set<number>[]): StoryCell {
  const own = [...Array(cell.columns).keys()].map((index) => cell.column + index)
  let rows = 0
  while (
    rows < cell.rows &&
    covered[at + rows] &&
    own.every((column) => !covered[at + rows]?.has(column))
  )
    rows++
  for (const row of covered.slice(at, at + Math.max(rows, 1)))
    for (const column of own) row.add(column)
  return { ...cell, rows: Math.max(rows, 1) }
}

/** Tells whether a cell says nothing and shows nothing. */
export const isEmpty = ({ blocks }: Pick<StoryCell, 'blocks'>): boolean =>
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      !(block.label && !block.label.isBullet) &&
      block.inlines.every(
        (inline) =>
          inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === ''),
      ),
  )

function withoutEmptyRows({ columns, rows }: Grid): Grid {
  const isLeftOut = ({ cells }: StoryRow): boolean =>
    cells.every((cell) => isEmpty(cell) && cell.rows === 1)
  const kept = rows.map((row, at) => {
    const cells = row.cells.map((cell) => ({
      ...cell,
      rows: rows.slice(at, at + cell.rows).filter((below) => !isLeftOut(below)).length,
    }))
    return isLeftOut(row) ? [] : [{ ...row, cells }]
  })
  return { columns, rows: kept.flat() }
}

/** Columns that no cell begins in are there for lines that miss one another by a little. */
export function joinColumns({ rows }: Pick<Grid, 'rows'>): Grid {
  const starts = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  return keepColumns({ rows }, (column) => starts.has(column))
}

function withoutEmptyColumns({ rows }: Grid): Grid {
  const cells = rows.flatMap((row) => row.cells)
  const full = new Set(
    cells
      .filter((cell) => !isEmpty(cell))
      .flatMap(({ column, columns: covered }) => (covered === 1 ? [column] : [])),
  )
  const begun = new Set(cells.filter((cell) => cell.columns > 1).map(({ column }) => column))
  return keepColumns({ rows }, (column) => full.has(column) || begun.has(column))
}

/** The rows with some of their columns; a cell of which none is kept is empty, and left out. */
function keepColumns({ rows }: Pick<Grid, 'rows'>, isKept: (column: number) => boolean): Grid {
  const width = widthOf(rows)
  const places = [0]
  for (let column = 0; column < width; column++)
    places.push((places[column] ?? 0) + (isKept(column) ? 1 : 0))
  const placeOf = (column: number): number => places[column] ?? 0
  const narrowed = rows.map((row) => ({
    ...row,
    cells: row.cells
      .map((cell) => ({
        ...cell,
        column: placeOf(cell.column),
        columns: placeOf(cell.column + cell.columns) - placeOf(cell.column),
      }))
      .filter(({ columns }) => columns > 0),
  }))
  return { columns: placeOf(width), rows: narrowed }
}
