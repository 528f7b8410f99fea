import { covers } from '../../../../publication/tables.ts'
import type { Cell } from '../../../../publication/tree.ts'
import { lowerRows } from './lower-rows.ts'
import type { Need, Needs } from './needs.ts'

/** What stands after the last column, in ems. */
const EDGE = 0.05

/**
 * What columns need, each with the space after it, in ems. A cell that covers several has what it needs from all of
 * them. The cells' columns are counted from 0 to `count`.
 */
export function leastWidths(
  cells: readonly Needs[],
  count: number,
  need: Need,
  space: number,
): readonly number[] {
  const widths = Array.from({ length: count }, () => 0)
  for (const { cell, widthFor } of cells)
    if (cell.columns === 1) widths[cell.column] = Math.max(widths[cell.column] ?? 0, widthFor(need))
  const own = widths.map((width, column) => width + (column < count - 1 ? space : EDGE))
  return cells.filter(({ cell }) => cell.columns > 1).reduce(widen(need), own)
}

/** Widens the columns that a cell covers, all by as much, where they have less than it needs. */
const widen =
  (need: Need) =>
  (widths: readonly number[], { cell, widthFor }: Needs): readonly number[] => {
    const lacking = widthFor(need) - sumOf(widths.filter((_, column) => covers(cell, column)))
    if (lacking <= 0) return widths
    return widths.map((own, column) => (covers(cell, column) ? own + lacking / cell.columns : own))
  }

/**
 * Shares a line among columns, in ems. Each has its `least`; then as much of its `wished` width as all can have; the rest
 * goes where it makes the rows less tall.
 */
export function shareLine(
  cells: readonly Needs[],
  least: readonly number[],
  wished: readonly number[],
  line: number,
  space: number,
): readonly number[] {
  const toCap = (cap: number) =>
    least.map((width, column) => Math.max(width, Math.min(wished[column] ?? 0, cap)))
  const own = widest(toCap, Math.max(0, ...wished), line)
  return lowerRows(cells, own, line, space)
}

/** Widths that have no room on a line, the widest of them as narrow as it asks, in ems: a short word beside a long one stays whole. */
export const narrowWidest = (widths: readonly number[], line: number): readonly number[] =>
  widest((most) => widths.map((width) => Math.min(width, most)), Math.max(...widths), line)

/** The widths that a measure from 0 up to `most` gives where it is as great as the line has room for: found by halving. */
function widest(
  widthsAt: (measure: number) => readonly number[],
  most: number,
  line: number,
): readonly number[] {
  if (sumOf(widthsAt(most)) <= line) return widthsAt(most)
  let [low, high] = [0, most]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (sumOf(widthsAt(middle)) <= line) low = middle
    else high = middle
  }
  return widthsAt(low)
}

const STEPS = 20

/** The width that the words of a cell have in the columns that it covers, without the space after them; in ems. */
export function roomOf(
  { column, columns }: Cell,
  widths: readonly number[],
  space: number,
): number {
  const isLast = column + columns >= widths.length
  return Math.max(1, sumOf(widths.slice(column, column + columns)) - (isLast ? 0 : space))
}

/** The sum of numbers. */
export const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0)
