import type { PDFRef } from '@cantoo/pdf-lib'
import type { PageLines } from './lines.ts'
import { sequenceOf, shownBy } from './operators.ts'

/** The glyphs of each marked-content sequence of a page, in hexadecimal figures, by its number. */
export function glyphsBySequence(lines: readonly string[]): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  let current: number | undefined
  for (const line of lines) {
    const shown = shownBy(line)
    if (shown === undefined) current = sequenceOf(line) ?? current
    else if (current !== undefined) glyphs.set(current, (glyphs.get(current) ?? '') + shown)
  }
  return glyphs
}

/** Tells whether something is drawn in a marked-content sequence: Chromium opens some for what stands on the next page. */
export type IsDrawn = (page: PDFRef, mcid: number) => boolean

/** Finds what is drawn on the pages that are asked for. */
export function makeIsDrawn(pages: readonly PageLines[]): IsDrawn {
  const linesOf = new Map(pages.map(({ page, lines }) => [page.ref, lines]))
  const drawn = new Map<PDFRef, ReadonlySet<number>>()
  return (page, mcid) => {
    const own = drawn.get(page) ?? drawnSequences(linesOf.get(page) ?? [])
    drawn.set(page, own)
    return own.has(mcid)
  }
}

/** A glyph that is shown, a path that is painted, a picture. */
const DRAWS = /(?:^|[ >])(?:Tj|TJ|f|F|f\*|S|s|B|B\*|b|b\*|Do|sh)$/

function drawnSequences(lines: readonly string[]): ReadonlySet<number> {
  const drawn = new Set<number>()
  let current: number | undefined
  for (const line of lines) {
    current = sequenceOf(line) ?? current
    if (current !== undefined && DRAWS.test(line)) drawn.add(current)
  }
  return drawn
}
