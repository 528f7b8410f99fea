import {
  PDFDict as Dictionary,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { fontsOf } from './fonts.ts'
import type { PageLines } from './lines.ts'
import { toAlias } from './spans.ts'
import { leavesOf } from './structure.ts'
import type { GlyphsOf } from './table-heads.ts'
import { readUnicodeMap } from './unicode-map.ts'

/** A page number of the contents: the content it is shown in, and what it must say. */
interface Filling {
  readonly page: PDFRef
  readonly mcid: number
  readonly number: number
}

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
  const numbers = ids.map((id) => pageNumberOf(id, document))
  const fillings = elements.flatMap((element, index) =>
    [...leavesOf(element, document.context)]
      .filter(({ page, mcid }) => glyphsOf(page, mcid))
      .map(({ page, mcid }) => ({ page, mcid, number: numbers[index] ?? 0 })),
  )
  const figures = figuresOf(document)
  return pages.map(({ page, lines }) => {
    const own = fillings.filter((filling) => filling.page === page.ref)
    return { page, lines: own.reduce((filled, filling) => fill(filled, filling, figures), lines) }
  })
}

/** The page, from 1, on which a named destination lies (ISO 32000-1, 12.3.2.3). */
function pageNumberOf(id: string, document: PDFDocument): number {
  const destinations = document.catalog.lookup(PDFName.of('Dests'), Dictionary)
  const page = destinations.lookup(PDFName.of(id), PDFArray).get(0)
  return document.getPages().findIndex(({ ref }) => ref === page) + 1
}

/** A figure's glyph by the name of its font and the figure: `F9 3`. */
function figuresOf(document: PDFDocument): ReadonlyMap<string, string> {
  const entries = [...fontsOf(document)].flatMap(([alias, font]) =>
    [...readUnicodeMap(font)].map(([glyph, text]) => [`${alias} ${text}`, glyph] as const),
  )
  return new Map(entries.filter(([key]) => /\d$/.test(key)))
}

const SHOWN = /<[0-9A-Fa-f]+> Tj$/

/** Puts the figures of a number, to the right, in the place of the first glyphs of a sequence. */
function fill(
  lines: readonly string[],
  { mcid, number }: Filling,
  figures: ReadonlyMap<string, string>,
): readonly string[] {
  const from = lines.findIndex((line) => new RegExp(`/MCID ${mcid} ?>>\\s*BDC$`).test(line))
  const font = toAlias(lines.slice(from).find((line) => line.endsWith(' Tf')) ?? '')
  const places = lines.flatMap((line, at) => (at > from && SHOWN.test(line) ? [at] : []))
  const wanted = [...String(number).padStart(PLACES)]
  const shown = new Map(
    wanted.map((figure, index) => [places[index], figures.get(`${font} ${figure}`)]),
  )
  return lines.map((line, at) => {
    if (!shown.has(at)) return line
    const glyph = shown.get(at)
    return line.replace(SHOWN, glyph ? `<${glyph}> Tj` : '').trimEnd()
  })
}

/** As many figures as a placeholder has. */
const PLACES = 4
