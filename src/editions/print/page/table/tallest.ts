import type { Needs } from './needs.ts'
import { heightOf, type Step } from './steps.ts'
import { roomOf } from './widths.ts'

/** The height of a line, in ems; and how much longer texts are for lines that end before they are full. */
const LEADING = 1.46
const RAG = 1.15

/** How much of a page the tallest row fills: its longest text in the width that it has. */
export function tallestOf(
  cells: readonly Needs[],
  widths: readonly number[],
  { size, stand }: Step,
): number {
  const lines = cells.reduce(
    (most, { cell, whole }) => Math.max(most, Math.ceil((whole * RAG) / roomOf(cell, widths))),
    0,
  )
  return (lines * size * LEADING) / heightOf(stand)
}
