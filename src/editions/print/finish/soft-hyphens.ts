import type { PageLines } from './lines.ts'
import { shownBy, withoutGlyph } from './operators.ts'

const SOFT_HYPHEN = '/Span<</ActualText <FEFF00AD> >> BDC'

/**
 * Makes the hyphen at the end of a line a soft one, as a word that is divided there has it (ISO 32000-1, 14.8.2.2.3).
 * Chromium shows each soft hyphen as a space without width, and after the one at a line's end a hyphen of its own, in a
 * text object by itself: the first go, the other says what it stands for.
 */
export function settleSoftHyphens({ page, lines }: PageLines): PageLines {
  const spans = lines.flatMap((line, index) => (line === SOFT_HYPHEN ? [index] : []))
  if (spans.length === 0) return { page, lines }
  const changed = [...lines]
  for (const from of spans) {
    const to = lines.indexOf('EMC', from)
    changed[from] = ''
    changed[to] = ''
    for (let at = from + 1; at < to; at += 1) changed[at] = withoutGlyph(lines[at] ?? '')
    const hyphen = hyphenAfter(lines, to)
    if (hyphen > 0) changed[hyphen] = `${SOFT_HYPHEN}\n${lines[hyphen]}\nEMC`
  }
  return { page, lines: changed.join('\n').split('\n').filter(Boolean) }
}

/** The line that shows the one glyph of the text object after the one that ends here; 0 where this one goes on. */
function hyphenAfter(lines: readonly string[], end: number): number {
  if (lines[end + 1] !== 'ET' || lines[end + 2] !== 'BT') return 0
  const last = lines.indexOf('ET', end + 2)
  const glyphs = Array.from({ length: last - end }, (_, index) => end + index).filter(
    (index) => shownBy(lines[index] ?? '') !== undefined,
  )
  return glyphs.length === 1 ? (glyphs[0] ?? 0) : 0
}
