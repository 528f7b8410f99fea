import type { Inline } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'

/** As much as three lines may hold, and what a break may leave empty of one (72 characters a line at most). */
const THREE_LINES = 220
const LINE = 60

/**
 * Tells whether a paragraph may have so few lines that it must stay whole. Chromium breaks one of three lines after the
 * second and leaves the third alone, whatever `orphans` and `widows` ask for.
 */
export function isShort(inlines: readonly Inline[]): boolean {
  const breaks = inlines.filter(({ type }) => type === 'break').length
  return toPlainText(inlines).length + breaks * LINE <= THREE_LINES
}
