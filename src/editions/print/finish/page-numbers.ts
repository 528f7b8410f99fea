import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { fontsOf } from './fonts.ts'
import type { PageLines } from './lines.ts'
import { fontOf, sequenceOf, shownBy } from './operators.ts'
import { leavesOf } from './structure.ts'
import type { GlyphsOf } from './table-heads.ts'
import { printedMapOf } from './unicode-map.ts'

/**
 * Writes the page numbers into the contents, in the place of their placeholders; `elements` and the `ids` they lead to
 * are in the same order. Every figure is at hand: the folios show each page's number in the same face.
 */
export function fillPageNumbers(
  document: PDFDocument,
  pages: readonly PageLines[],
  elements: readonly PDFDict[],
  ids: readonly string[],
  glyphsOf: GlyphsOf,
): readonly PageLines[] {
  if (elements.length !== ids.length) throw new Error('the contents and what they list differ')
  const pageNumberOf = makePageNumberOf(document)
  const numbers = ids.map(pageNumberOf)
  const fillings = elements.flatMap((element, index) =>
    [...leavesOf(element, document.context)]
      .filter(({ page, mcid }) => glyphsOf(page, mcid))
      .map(({ page, mcid }) => ({ page, mcid, number: numbers[index] ?? 0 })),
  )
  if (fillings.length === 0) return pages
  const figures = figuresOf(document)
  const byPage = Map.groupBy(fillings, ({ page }) => page)
  return pages.map(({ page, lines }) => {
    const own = byPage.get(page.ref) ?? []
    const numbers = new Map(own.map(({ mcid, number }) => [mcid, String(number).padStart(PLACES)]))
    return { page, lines: own.length > 0 ? fill(lines, numbers, figures) : lines }
  })
}

/** The page, from 1, on which a named destination lies (ISO 32000-1, 12.3.2.3); Chromium names it as a URL would. */
function makePageNumberOf(document: PDFDocument): (id: string) => number {
  const pages = new Map<unknown, number>(
    document.getPages().map(({ ref }, index) => [ref, index + 1]),
  )
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return (id) => pages.get(destinations?.lookup(PDFName.of(encodeURI(id)), PDFArray).get(0)) ?? 0
}

/** A figure's glyph by the name of its font and the figure: `F9 3`. */
function figuresOf(document: PDFDocument): ReadonlyMap<string, string> {
  const entries = [...fontsOf(document)].flatMap(([alias, font]) =>
    [...printedMapOf(font)].map(([glyph, text]) => [`${alias} ${text}`, glyph] as const),
  )
  return new Map(entries.filter(([key]) => /\d$/.test(key)))
}

/** Puts the figures of numbers in the place of the first glyphs of their sequences; a space shows nothing. */
function fill(
  lines: readonly string[],
  numbers: ReadonlyMap<number, string>,
  figures: ReadonlyMap<string, string>,
): readonly string[] {
  let font = ''
  let left: readonly string[] = []
  return lines.map((line) => {
    font = fontOf(line) ?? font
    if (line.endsWith('BDC')) left = [...(numbers.get(sequenceOf(line) ?? -1) ?? '')]
    const [figure, ...others] = left
    if (figure === undefined || shownBy(line) === undefined) return line
    left = others
    const glyph = figures.get(`${font} ${figure}`)
    return line.replace(/<\w+> Tj$/, glyph ? `<${glyph}> Tj` : '').trimEnd()
  })
}

/** As many figures as a placeholder has. */
const PLACES = 4
