import { millimetres, typeHeight, typeWidth } from '../../layouts/geometry.ts'
import type { Grid, Layout } from '../../layouts/layout.ts'
import type { Need } from './needs.ts'

/** Where a table stands: in the column of text, over the whole type area, or on a page turned on its side. */
export type Stand = 'column' | 'full' | 'turned'

/** One way to set a table. */
export interface Step {
  readonly stand: Stand
  /** The size of its type, in points. */
  readonly size: number
  /** The space between its columns, in ems of its type. */
  readonly space: number
  readonly need: Need
}

/** What stands between columns, and between those that are pressed for room, in ems. */
const SPACE = 1
const NARROW = 0.65

/**
 * The ways to set a table, the best first: as the text; wider; in smaller type; with divided words; on a turned page, in
 * the same order.
 */
export function ladderOf(grid: Grid): readonly Step[] {
  const { size } = grid
  return [
    { stand: 'column', size, space: SPACE, need: 'comfortable' },
    { stand: 'column', size, space: SPACE, need: 'least' },
    { stand: 'full', size, space: SPACE, need: 'least' },
    ...stepsOf('full', grid),
    { stand: 'turned', size, space: SPACE, need: 'least' },
    ...stepsOf('turned', grid),
  ]
}

/** The ways to set one whose columns are divided among several tables. */
export const dividingOf = (grid: Grid): readonly Step[] => [
  ...stepsOf('full', grid),
  ...stepsOf('turned', grid),
]

/** With whole words in ever smaller type, then with divided ones. */
function stepsOf(stand: Stand, grid: Grid): readonly Step[] {
  const needs: readonly Need[] = ['least', 'divided']
  return needs.flatMap((need) =>
    sizesOf(grid).map((size) => ({ stand, size, space: NARROW, need })),
  )
}

/** Sizes of type by the half point, from the largest. */
const sizesOf = ({ size, least }: Grid): readonly number[] =>
  Array.from({ length: (size - least) * 2 + 1 }, (_, index) => size - index / 2)

/** The height of a line of a table, in ems of its type. */
export const LEADING = 1.46

/** How wide a table's line is, in ems of its type; one in the column of text is set in as far as what it stands in. */
export function lineOf(
  { stand, size }: Pick<Step, 'stand' | 'size'>,
  indent: number,
  layout: Layout,
): number {
  const lines = {
    column: layout.column - indent,
    full: typeWidth(layout, false),
    turned: typeWidth(layout, true),
  }
  return millimetres(lines[stand]) / size
}

/** How high the type area is in which a table stands, in points. */
export const heightOf = (stand: Stand, layout: Layout): number =>
  millimetres(stand === 'turned' ? typeWidth(layout, false) : typeHeight(layout))

/** The layout of tables in rows and columns. Throws a RangeError for a layout that sets them as lists. */
export function gridOf({ tables }: Layout): Grid {
  if (tables.set === 'grid') return tables
  throw new RangeError('this layout sets no table in rows and columns')
}
