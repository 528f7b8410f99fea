import { covers } from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Typography } from '../typography.ts'
import type { ColumnGroup, TableLayout } from './layout.ts'
import type { Needs } from './needs.ts'
import { dividingOf, gridOf, lineOf, type Step } from './steps.ts'
import { tallestOf } from './tallest.ts'
import { leastWidths, narrowWidest, shareLine, sumOf } from './widths.ts'

/**
 * Divides the columns of a table that has no room on a page among several tables, so that they fill few pages, one
 * after the other; each begins with the first column. Columns that a cell of the body covers stay together. Words are
 * divided only where one column has no room on a page otherwise; one that is wider all the same has what there is.
 */
export function divideColumns(
  table: Table,
  cells: readonly Needs[],
  { layout, indentOf }: Pick<Typography, 'layout' | 'indentOf'>,
): TableLayout {
  const toLine = (step: Step): number => lineOf(step, indentOf(table), layout)
  const units = unitsOf(table)
  const ways = dividingOf(gridOf(layout)).map((step): TableLayout => {
    const line = toLine(step)
    const widthOf = (columns: readonly number[]): number => leastOf(columns, cells, step)
    const parts = partsOf(units, widthOf, line)
    return { ...step, groups: parts.map((columns) => toGroup(columns, cells, step, line)) }
  })
  const hasRoom = (way: TableLayout): boolean =>
    way.groups.every(({ columns }) => leastOf(columns, cells, way) <= toLine(way))
  const withRoom = ways.filter(hasRoom)
  const whole = withRoom.filter(({ need }) => need === 'least')
  const some = [whole, withRoom, ways].find(({ length }) => length > 0) ?? []
  const [best] = byPages(some, cells, layout)
  if (!best) throw new RangeError('there is no way to divide a table')
  return best
}

/** Those that fill the fewest pages first. */
function byPages(
  ways: readonly TableLayout[],
  cells: readonly Needs[],
  layout: Layout,
): readonly TableLayout[] {
  const pages = new Map(ways.map((way) => [way, pagesOf(way, cells, layout)]))
  return ways.toSorted((one, other) => (pages.get(one) ?? 0) - (pages.get(other) ?? 0))
}

/** How many pages the tallest row needs in all the tables together; one of few lines is taken for half a page. */
const pagesOf = (way: TableLayout, cells: readonly Needs[], layout: Layout): number =>
  sumOf(
    way.groups.map(({ columns, widths }) =>
      Math.max(LOW, tallestOf(cellsIn(columns, cells), widths, way, layout)),
    ),
  )

const LOW = 0.5

/** The columns after the first, those together that a cell of the body covers, if it does not cover all. */
function unitsOf({ columns, rows }: Table): readonly (readonly number[])[] {
  const spans = rows.flatMap((row) => row.cells.filter((cell) => cell.columns > 1))
  const inner = spans.filter((cell) => cell.columns < columns.length)
  const units: number[][] = []
  for (let column = 1; column < columns.length; column += 1) {
    const isJoined =
      column > 1 && inner.some((cell) => covers(cell, column - 1) && covers(cell, column))
    if (isJoined) units.at(-1)?.push(column)
    else units.push([column])
  }
  return units
}

/** Units as they fill lines one after the other, then shared evenly among as many lines. */
function partsOf(
  units: readonly (readonly number[])[],
  widthOf: (columns: readonly number[]) => number,
  line: number,
): readonly (readonly number[])[] {
  if (units.length === 0) return [[0]]
  const parts = fillLines(units, widthOf, line)
  let even = parts
  for (let narrower = line * NARROWER; ; narrower *= NARROWER) {
    const other = fillLines(units, widthOf, narrower)
    if (other.length > parts.length || narrower < 1) return even
    even = other
  }
}

const NARROWER = 0.95

function fillLines(
  units: readonly (readonly number[])[],
  widthOf: (columns: readonly number[]) => number,
  line: number,
): readonly (readonly number[])[] {
  const parts: number[][] = []
  for (const unit of units) {
    const last = parts.at(-1)
    if (last && widthOf([...last, ...unit]) <= line) last.push(...unit)
    else parts.push([0, ...unit])
  }
  return parts
}

const leastOf = (columns: readonly number[], cells: readonly Needs[], step: Step): number =>
  sumOf(leastWidths(cellsIn(columns, cells), columns.length, step.need, step.space))

/** The widths of columns side by side; where they have no room, the widest are narrower, by as much as is lacking. */
function toGroup(
  columns: readonly number[],
  cells: readonly Needs[],
  step: Step,
  line: number,
): ColumnGroup {
  const own = cellsIn(columns, cells)
  const least = leastWidths(own, columns.length, step.need, step.space)
  if (sumOf(least) > line) return { columns, widths: narrowWidest(least, line) }
  const wished = leastWidths(own, columns.length, 'comfortable', step.space)
  return { columns, widths: shareLine(own, least, wished, line, step.space) }
}

/** The cells that stand in these columns, each in its place among them. */
const cellsIn = (columns: readonly number[], cells: readonly Needs[]): readonly Needs[] =>
  cells.flatMap((needs) => {
    const cell = clip(needs.cell, columns)
    return cell ? [{ ...needs, cell }] : []
  })

/** What of a cell stands in these columns, in its place among them; undefined where nothing does. */
export function clip(cell: Cell, columns: readonly number[]): Cell | undefined {
  const covered = columns.flatMap((column, place) => (covers(cell, column) ? [place] : []))
  const [first] = covered
  return first === undefined ? undefined : { ...cell, column: first, columns: covered.length }
}
