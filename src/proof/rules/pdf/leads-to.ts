import type { Place } from '../../pdf/destinations.ts'
import type { Shown } from '../../pdf/shown.ts'

/**
 * Tells whether who goes to a place sees a glyph at the top of the window, or at most so many points below it, and the page as
 * large as it was before.
 */
export const leadsTo = ({ page, top, zoom }: Place, glyph: Shown, below = 0): boolean =>
  zoom === 0 && page === glyph.page && top >= glyph.y && top <= glyph.y + glyph.size + below
