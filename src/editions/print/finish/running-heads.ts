import { PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import type { PageLines } from './lines.ts'
import { type Drawing, looseDrawings } from './loose.ts'
import { fontOf, shownBy, withoutGlyph } from './operators.ts'

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
  const specimens = readSpecimens(title)
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

/** Text objects of one head, as they are set on the title page; two spaces before it show where it begins. */
type Specimen = readonly (readonly string[])[]

/** The heads on the title page, in order. */
function readSpecimens({ lines }: PageLines): readonly Specimen[] {
  const specimens: (readonly string[])[][] = []
  const texts = looseTexts(lines).map(({ from, to }) => lines.slice(from, to))
  const space = glyphsOf(texts[0] ?? [])[0]
  for (const text of texts) {
    const [one, two] = glyphsOf(text)
    if (one === space && two === space) specimens.push([text])
    else specimens.at(-1)?.push(text)
  }
  return specimens
}

/** Text objects in no tag: what stands in the margins of a page. */
const looseTexts = (lines: readonly string[]): readonly Drawing[] =>
  looseDrawings(lines).filter(({ from, to }) => placeOf(lines.slice(from, to)) !== undefined)

/** The glyphs of a text object, each with its font. */
function glyphsOf(text: readonly string[]): readonly string[] {
  let font = ''
  return text.flatMap((line) => {
    font = fontOf(line) ?? font
    const glyph = shownBy(line)
    return glyph === undefined ? [] : [`${font} ${glyph}`]
  })
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
  const set = move(specimen, place)
  const kept = lines.flatMap((line, at) => {
    if (at === first.from) return set
    return heads.some(({ from, to }) => from <= at && at < to) ? [] : [line]
  })
  return { page, lines: kept }
}

/** CSS pixels in a point, and half a page. */
const PIXEL = 96 / 72
const HALF = 0.5

/** `1 0 0 -1 166.28 69 Tm`: where a text object begins, in CSS pixels from the left and from the top. */
const PLACE = /^(.* )(\S+) (\S+) Tm$/

const isAbove = (text: readonly string[], middle: number): boolean =>
  (placeOf(text)?.y ?? Number.POSITIVE_INFINITY) < middle

function placeOf(text: readonly string[]): { readonly x: number; readonly y: number } | undefined {
  const [, , x, y] = text.map((line) => PLACE.exec(line)).find(Boolean) ?? []
  return x === undefined || y === undefined ? undefined : { x: Number(x), y: Number(y) }
}

/** Moves a specimen to a place, without the two spaces before it. */
function move(
  [first = [], ...others]: Specimen,
  { x, y }: { readonly x: number; readonly y: number },
): readonly string[] {
  const glyphs = first.flatMap((line, at) => (shownBy(line) === undefined ? [] : [at]))
  const isSpace = (at: number): boolean => glyphs.slice(0, 2).includes(at)
  const own = first.map((line, at) => (isSpace(at) ? withoutGlyph(line) : line))
  const spaces = first
    .slice(0, (glyphs[2] ?? 0) + 1)
    .reduce((sum, line) => sum + advanceOf(line), 0)
  const to = `${x - spaces} ${y} Tm`
  return [own, ...others].flat().map((line) => line.replace(PLACE, (_, before) => before + to))
}

/** `8.89 0 Td <0020> Tj` moves on by 8.89. */
const advanceOf = (line: string): number => Number(/^(\S+) \S+ Td/.exec(line)?.[1] ?? 0)

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
