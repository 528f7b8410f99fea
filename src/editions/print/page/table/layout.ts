import { remember } from '../../../../publication/remember.ts'
import type { Table } from '../../../../publication/tree.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Typography } from '../typography.ts'
import { divideColumns } from './divide-columns.ts'
import { isTall } from './heights.ts'
import { type Needs, needsOf } from './needs.ts'
import { gridOf, ladderOf, lineOf, type Step } from './steps.ts'
import { tallestOf } from './tallest.ts'
import { leastWidths, roomOf, shareLine, sumOf } from './widths.ts'

/** How a table is set. */
export interface TableLayout extends Step {
  /** The columns that stand beside each other: all; or, of a table too wide for a page, some and then others. */
  readonly groups: readonly ColumnGroup[]
}

/** Columns that stand beside each other. */
export interface ColumnGroup {
  /** Their numbers, from 0. */
  readonly columns: readonly number[]
  /** Their widths in ems of the table's type, each with the space after it. */
  readonly widths: readonly number[]
}

/**
 * How a table is set so that no word or figure is torn: the first step of the ladder on which every column has room, no
 * row is taller than most of a page, and few words are divided; else the one on which fewest are, or rows are least tall.
 * Where columns have room on no step, rows fill more than a page, many words are divided, or a long table's head cannot
 * stand again on its pages, several tables share them.
 */
export const layoutOf = (table: Table, typography: Typography): TableLayout =>
  layouts(typography)(table)

const layouts = remember((typography: Typography) =>
  remember((table: Table) => makeLayout(table, typography)),
)

function makeLayout(table: Table, typography: Typography): TableLayout {
  const cells = needsOf(table, typography)
  const indent = typography.indentOf(table)
  const ways: Way[] = []
  for (const step of ladderOf(gridOf(typography.layout))) {
    const line = lineOf(step, indent, typography.layout)
    const way = wayOn(step, cells, table.columns.length, line, typography.layout)
    const few = step.stand === 'full' && table.rows.length <= SEVERAL ? MANY : FEW
    if (way && isLow(way) && way.divided <= few && !hasTallHead(table, way, typography))
      return toLayout(way)
    if (way) ways.push(way)
  }
  const [fewest] = ways.filter(isLow).toSorted((one, other) => one.divided - other.divided)
  const [lowest] = ways.toSorted((one, other) => one.height - other.height)
  const best = [fewest, lowest].find((way) => way && way.height <= 1 && way.divided <= MANY)
  const layout = best && toLayout(best)
  if (layout && !(table.rows.length > LONG && isTall(table, layout, 0, typography))) return layout
  const several = divideColumns(table, cells, typography)
  const areHeaded = several.groups.every((_, index) => !isTall(table, several, index, typography))
  return layout && !areHeaded ? layout : several
}

/** A step of the ladder, and what a table is like on it. */
interface Way {
  readonly step: Step
  readonly widths: readonly number[]
  /** How much of a page the tallest row fills. */
  readonly height: number
  /** How often the longest word of a cell with words is divided, one with another. */
  readonly divided: number
}

/**
 * The most of a page that a row fills, and hyphens in a cell, before another setting is tried; and the most hyphens that
 * there may be, as in a table of few rows, for which no page is turned.
 */
const LOW = 0.6
const FEW = 0.05
const MANY = 0.3

/** A long table's head is to stand again on each page. */
const hasTallHead = (table: Table, way: Way, typography: Typography): boolean =>
  table.rows.length > SEVERAL && isTall(table, toLayout(way), 0, typography)

/** As many rows may go on to another page; and as many to several, where nobody knows a column without its heading. */
const SEVERAL = 8
const LONG = 24

const isLow = ({ height }: Way): boolean => height <= LOW

const toLayout = ({ step, widths }: Way): TableLayout => ({
  ...step,
  groups: [{ columns: widths.map((_, column) => column), widths }],
})

/** What a table is like on a step; undefined where its columns have no room there. */
function wayOn(
  step: Step,
  cells: readonly Needs[],
  count: number,
  line: number,
  layout: Layout,
): Way | undefined {
  const least = leastWidths(cells, count, step.need, step.space)
  if (sumOf(least) > line) return undefined
  const wished = leastWidths(cells, count, 'comfortable', step.space)
  const widths = shareLine(cells, least, wished, line, step.space)
  const divided = step.need === 'divided' ? hyphensIn(cells, widths, step.space) : 0
  return { step, widths, height: tallestOf(cells, widths, step, layout), divided }
}

function hyphensIn(all: readonly Needs[], widths: readonly number[], space: number): number {
  const cells = all.filter(({ hasWords }) => hasWords)
  const hyphens = cells.map(
    ({ cell, widthFor }) => Math.ceil(widthFor('least') / roomOf(cell, widths, space)) - 1,
  )
  return sumOf(hyphens) / Math.max(1, cells.length)
}
