import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { addVariant, correctFont, fontsOf } from './fonts.ts'
import type { PageLines } from './lines.ts'
import { readShown, type Shown, type Span } from './spans.ts'
import { printedMapOf } from './unicode-map.ts'

/**
 * Makes every glyph stand for the character that was set. Where a glyph serves two (’ and ʼ), Skia's map has one and
 * labels the other where it stands, which many readers do not heed. The map is put right where the glyph is used for
 * that one character; else the glyph is shown in a copy of its font whose map says so.
 */
export function settleCharacters(
  document: PDFDocument,
  pages: readonly PageLines[],
): readonly PageLines[] {
  const shown = pages.map(({ lines }) => readShown(lines))
  const variants = settleFonts(document, shown)
  return pages.map(({ page, lines }, index) => {
    const replaced = new Map((shown[index]?.spans ?? []).flatMap((span) => toLines(span, variants)))
    return { page, lines: lines.flatMap((line, at) => replaced.get(at) ?? [line]) }
  })
}

/** Corrects the fonts, or copies them; returns the names of the copies by what they are for. */
function settleFonts(document: PDFDocument, shown: readonly Shown[]): ReadonlyMap<string, string> {
  const fonts = fontsOf(document)
  const wrong = shown.flatMap(({ spans }) => spans.filter((span) => isWrong(span, fonts)))
  const distinct = [...new Map(wrong.map((span) => [toKey(span), span])).values()]
  const isOnlyUse = ({ font, glyph }: Span): boolean =>
    !shown.some(({ plain }) => plain.get(font)?.has(glyph)) &&
    distinct.filter((other) => other.font === font && other.glyph === glyph).length === 1
  const corrected = Map.groupBy(distinct.filter(isOnlyUse), ({ font }) => font)
  for (const [name, spans] of corrected) correctFont(fonts.get(name), spans.map(toCorrection))
  return new Map(
    distinct
      .filter((span) => !isOnlyUse(span))
      .map((span, index) => {
        const variant = `${span.font}v${index + 1}`
        addVariant(document, span.font, variant, toCorrection(span))
        return [toKey(span), variant]
      }),
  )
}

const toCorrection = ({ glyph, text }: Span): readonly [string, string] => [glyph, text]

const toKey = ({ font, glyph, text }: Span): string => `${font} ${glyph} ${text}`

/** White space for white space is no matter: words end there all the same. */
function isWrong({ font, glyph, text }: Span, fonts: ReadonlyMap<string, PDFDict>): boolean {
  const found = fonts.get(font)
  const known = found ? printedMapOf(found).get(glyph) : undefined
  return known?.normalize('NFC') !== text && !(known?.trim() === '' && text.trim() === '')
}

/** The lines that stand where a span's opened and closed: none, or those that change the font and change it back. */
function toLines(
  span: Span,
  variants: ReadonlyMap<string, string>,
): readonly (readonly [number, readonly string[]])[] {
  const { from, to, font, setFont, fontAt = from } = span
  const variant = variants.get(toKey(span))
  const bare = [from, to].map((at) => [at, []] as const)
  if (!variant) return bare
  return [...bare, [fontAt, [setFont.replace(font, variant)]], [to, [setFont]]]
}
