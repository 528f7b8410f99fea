import type { Inline } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { charactersOf } from '../layouts/geometry.ts'
import type { Layout } from '../layouts/layout.ts'

/** As much as three lines may hold against what one does by the usual: 72 characters of 60. */
const THREE_LINES = 3.67

/**
 * Tells whether a paragraph may have so few lines that it must stay whole. Chromium breaks one of three lines after the
 * second and leaves the third alone, whatever `orphans` and `widows` ask for.
 */
export function isShort(inlines: readonly Inline[], layout: Layout): boolean {
  const line = charactersOf(layout)
  const breaks = inlines.filter(({ type }) => type === 'break').length
  return toPlainText(inlines).length + breaks * line <= line * THREE_LINES
}
