import type { Layout } from '../../layouts/layout.ts'
import type { Needs } from './needs.ts'
import { heightOf, LEADING, type Step } from './steps.ts'
import { roomOf } from './widths.ts'

/** How much longer texts are for lines that end before they are full. */
const RAG = 1.15

/** A column that is as wide has lines that are easily read: its texts are tall because they are long, in ems. */
const WIDE = 18

/** How much of a page the tallest row fills: its longest text in the width that it has, if that is narrow. */
export function tallestOf(
  cells: readonly Needs[],
  widths: readonly number[],
  { size, space, stand }: Step,
  layout: Layout,
): number {
  const lines = cells.reduce((most, { cell, whole }) => {
    const room = roomOf(cell, widths, space)
    return room < WIDE ? Math.max(most, Math.ceil((whole * RAG) / room)) : most
  }, 0)
  return (lines * size * LEADING) / heightOf(stand, layout)
}
