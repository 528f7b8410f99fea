import { PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import type { PageLines } from './lines.ts'
import { looseTexts, placeOf } from './loose-texts.ts'
import { fontOf } from './operators.ts'
import { readSpecimens, type Specimen, setSpecimen } from './specimens.ts'

/** Where a section begins: the page's number, from 1, and whether it begins at the top of it. */
export interface Beginning {
  readonly head: string
  readonly page: number
  readonly isAtTop: boolean
}

/**
 * Heads each odd page by the section that it begins in: Chromium can head pages by their part alone. Every head is set
 * once on the title page, which has none of its own, and is taken from there to where it belongs. Where the title page
 * has other heads than these, all pages keep those of their parts.
 */
export function setRunningHeads(
  pages: readonly PageLines[],
  beginnings: readonly Beginning[],
  heads: readonly string[],
): readonly PageLines[] {
  const [title, ...others] = pages
  if (!title || heads.length === 0) return pages
  const specimens = readSpecimens(title.lines)
  if (specimens.length !== heads.length) return [withoutHeads(title), ...others]
  const byPage = headsByPage(beginnings, pages.length)
  const headed = others.map((page, index) => {
    const specimen = specimens[heads.indexOf(byPage[index + 2] ?? '')]
    return specimen && index % 2 === 1 ? setHead(page, specimen, title.page) : page
  })
  return [withoutHeads(title), ...headed]
}

/** The head of each page, by its number: that of the last section that begins before it, or at its top. */
function headsByPage(beginnings: readonly Beginning[], pages: number): readonly string[] {
  const heads: string[] = []
  for (const { head, page, isAtTop } of beginnings) heads[isAtTop ? page : page + 1] = head
  for (let page = 1; page <= pages; page += 1) heads[page] ??= heads[page - 1] ?? ''
  return heads
}

/** The title page without its heads, which are seen on other pages alone. */
function withoutHeads({ page, lines }: PageLines): PageLines {
  const drawings = looseTexts(lines)
  return {
    page,
    lines: lines.filter((_, at) => !drawings.some(({ from, to }) => from <= at && at < to)),
  }
}

/** Puts a head in the place of the one that a page has. */
function setHead({ page, lines }: PageLines, specimen: Specimen, title: PDFPage): PageLines {
  const middle = page.getHeight() * PIXEL * HALF
  const heads = looseTexts(lines).filter(({ from, to }) => isAbove(lines.slice(from, to), middle))
  const [first] = heads
  const place = first && placeOf(lines.slice(first.from, first.to))
  if (!first || !place) return { page, lines }
  addFonts(
    page,
    specimen.flat().flatMap((line) => fontOf(line) ?? []),
    title,
  )
  const set = setSpecimen(specimen, place)
  const kept = lines.flatMap((line, at) => {
    if (at === first.from) return set
    return heads.some(({ from, to }) => from <= at && at < to) ? [] : [line]
  })
  return { page, lines: kept }
}

/** CSS pixels in a point, and half a page. */
const PIXEL = 96 / 72
const HALF = 0.5

const isAbove = (text: readonly string[], middle: number): boolean =>
  (placeOf(text)?.y ?? Number.POSITIVE_INFINITY) < middle

/** Makes fonts of the title page known to another page by the same names. */
function addFonts(page: PDFPage, names: readonly string[], title: PDFPage): void {
  const own = page.node.Resources()?.lookupMaybe(fontsKey, PDFDict)
  const given = title.node.Resources()?.lookupMaybe(fontsKey, PDFDict)
  for (const name of names.map((name) => PDFName.of(name))) {
    const font = given?.get(name)
    if (font && !own?.has(name)) own?.set(name, font)
  }
}

const fontsKey = PDFName.of('Font')
