import { COLUMN, millimetres, PAGE, typeWidth } from '../../geometry.ts'
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

/** The size of a table's type where there is room, and the least that one may have, in points (issue 11). */
export const SIZE = 12
const SMALLEST = 10

const SMALLER = [11.5, 11, 10.5, SMALLEST]
const SIZES = [SIZE, ...SMALLER]

/** What stands between columns, and between those that are pressed for room, in ems. */
const SPACE = 1
const NARROW = 0.65

/**
 * The ways to set a table, the best first: as the text; wider; in smaller type; with divided words; on a turned page, in
 * the same order.
 */
export const LADDER: readonly Step[] = [
  { stand: 'column', size: SIZE, space: SPACE, need: 'comfortable' },
  { stand: 'column', size: SIZE, space: SPACE, need: 'least' },
  { stand: 'full', size: SIZE, space: SPACE, need: 'least' },
  ...stepsOf('full', SIZES, 'least'),
  ...stepsOf('full', SIZES, 'divided'),
  { stand: 'turned', size: SIZE, space: SPACE, need: 'least' },
  ...stepsOf('turned', SIZES, 'least'),
  ...stepsOf('turned', SIZES, 'divided'),
]

/** The ways to set one whose columns are divided among several tables. */
export const DIVIDING: readonly Step[] = [
  ...stepsOf('full', SIZES, 'least'),
  ...stepsOf('full', SIZES, 'divided'),
  ...stepsOf('turned', SIZES, 'least'),
  ...stepsOf('turned', SIZES, 'divided'),
]

function stepsOf(stand: Stand, sizes: readonly number[], need: Need): readonly Step[] {
  return sizes.map((size) => ({ stand, size, space: NARROW, need }))
}

/** The height of a line of a table, in ems of its type. */
export const LEADING = 1.46

/** How wide a table's line is, in ems of its type; one in the column of text is set in as far as what it stands in. */
export function lineOf({ stand, size }: Pick<Step, 'stand' | 'size'>, indent: number): number {
  const lines = { column: COLUMN - indent, full: typeWidth(false), turned: typeWidth(true) }
  return millimetres(lines[stand]) / size
}

/** How high the type area is in which a table stands, in points. */
export const heightOf = (stand: Stand): number =>
  millimetres(stand === 'turned' ? typeWidth(false) : PAGE.height - PAGE.top - PAGE.foot)
