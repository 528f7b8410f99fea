import { fromHex } from './unicode-map.ts'

/** A glyph that Skia labels with the character it stands for, because its font's map says another. */
export interface Span {
  /** The lines that open and close it. */
  readonly from: number
  readonly to: number
  /** The line that sets the font, `/F4 18.66 Tf`, and where it stands if that is within the span. */
  readonly font: string
  readonly fontAt?: number
  readonly glyph: string
  readonly text: string
}

/** The spans of a page's content, and every other glyph that it shows, as `/F4 00A9`. */
export interface Shown {
  readonly spans: readonly Span[]
  readonly plain: ReadonlySet<string>
}

const SPAN = /^\/Span ?<<\/ActualText <FEFF([0-9A-Fa-f]+)> ?>> BDC$/
const SHOWN = /<([0-9A-Fa-f]{4})> Tj$/

/** Reads what a page shows, glyph by glyph. */
export function readShown(lines: readonly string[]): Shown {
  const spans: Span[] = []
  const plain = new Set<string>()
  let font = ''
  for (let index = 0; index < lines.length; index += 1) {
    const text = SPAN.exec(lines[index] ?? '')?.[1]
    const to = text ? lines.indexOf('EMC', index) : index
    const inner = lines.slice(index, to + 1)
    const fontAt = inner.findLastIndex(isFont)
    font = inner[fontAt] ?? font
    const glyphs = inner.flatMap((line) => SHOWN.exec(line)?.[1] ?? [])
    const [glyph = NONE] = glyphs
    if (text && glyph !== NONE && glyphs.length === 1)
      spans.push({
        from: index,
        to,
        font,
        glyph,
        text: fromHex(text).normalize('NFC'),
        ...at(index, fontAt),
      })
    else for (const shown of glyphs) plain.add(`${toAlias(font)} ${shown}`)
    index = to
  }
  return { spans, plain }
}

/** The glyph that stands for a missing one: it has no character, and must be found to have none. */
const NONE = '0000'

const isFont = (line: string): boolean => line.endsWith(' Tf')

const at = (index: number, fontAt: number): { readonly fontAt?: number } =>
  fontAt < 0 ? {} : { fontAt: index + fontAt }

/** `F4` of `/F4 18.66 Tf`: the font's name in the page's resources. */
export const toAlias = (font: string): string => font.slice(1).split(' ')[0] ?? ''
