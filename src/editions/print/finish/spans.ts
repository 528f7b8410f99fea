import { fontOf, shownBy } from './operators.ts'
import { fromHex } from './unicode-map.ts'

/** A glyph that Skia labels with the character it stands for, because its font's map says another. */
export interface Span {
  /** The lines that open and close it, and the one within that sets its font, if one does. */
  readonly from: number
  readonly to: number
  readonly fontAt?: number
  /** The line that sets the font, `/F4 18.66 Tf`, and the font's name in it. */
  readonly setFont: string
  readonly font: string
  readonly glyph: string
  readonly text: string
}

/** The spans of a page's content, and the glyphs that each font shows without one. */
export interface Shown {
  readonly spans: readonly Span[]
  readonly plain: ReadonlyMap<string, ReadonlySet<string>>
}

const SPAN = /^\/Span ?<<\/ActualText <FEFF([0-9A-Fa-f]+)> ?>> BDC$/

/** The glyph that stands for a missing one: it has no character, and must be found to have none. */
const NONE = '0000'

/** Reads what a page shows, glyph by glyph. */
export function readShown(lines: readonly string[]): Shown {
  const spans: Span[] = []
  const plain = new Map<string, Set<string>>()
  let setFont = ''
  let unlabelled = new Set<string>()
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const font = fontOf(line)
    const glyph = shownBy(line)
    const span = line.startsWith('/Span') ? toSpan(lines, index, setFont) : undefined
    if (font !== undefined) {
      setFont = line
      unlabelled = plain.get(font) ?? new Set()
      plain.set(font, unlabelled)
    }
    if (glyph !== undefined) unlabelled.add(glyph)
    if (span) spans.push(span)
    if (span?.fontAt !== undefined) setFont = span.setFont
    index = span ? span.to : index + 1
  }
  return { spans, plain }
}

/** A span of one glyph; others say nothing that their glyphs do not. */
function toSpan(lines: readonly string[], from: number, before: string): Span | undefined {
  const to = lines.indexOf('EMC', from)
  const inner = lines.slice(from, to)
  const [text] = inner.flatMap((line) => SPAN.exec(line)?.[1] ?? [])
  const [glyph = NONE, ...others] = inner.flatMap((line) => shownBy(line) ?? [])
  if (text === undefined || glyph === NONE || others.length > 0) return undefined
  const at = inner.findLastIndex((line) => fontOf(line) !== undefined)
  const setFont = inner[at] ?? before
  const font = fontOf(setFont) ?? ''
  const span = { from, to, setFont, font, glyph, text: fromHex(text).normalize('NFC') }
  return at < 0 ? span : { ...span, fontAt: from + at }
}
