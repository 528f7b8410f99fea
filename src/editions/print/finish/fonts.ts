import { PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import {
  hasUnicodeMap,
  readUnicodeMap,
  replaceUnicodeMap,
  type UnicodeMap,
  writeUnicodeMap,
} from './unicode-map.ts'

const fontsKey = PDFName.of('Font')

/**
 * The fonts of the document by the names that its pages use: Skia gives a font one name in all of them. Throws where a
 * name is another font's on another page.
 */
export function fontsOf(document: PDFDocument): ReadonlyMap<string, PDFDict> {
  const found = new Map<string, PDFDict>()
  for (const [index, page] of document.getPages().entries()) {
    const own = ownFonts(page)
    for (const key of own?.keys() ?? []) {
      const name = key.decodeText()
      const font = own?.lookupMaybe(key, PDFDict)
      if (font && (found.get(name) ?? font) !== font)
        throw new Error(`page ${index + 1} is not as the press prints: ${name} is another font`)
      if (font) found.set(name, font)
    }
  }
  return found
}

const ownFonts = (page: PDFPage): PDFDict | undefined =>
  page.node.Resources()?.lookupMaybe(fontsKey, PDFDict)

/** What the glyphs of a font stand for, by its name. */
export type FontMaps = (font: string) => UnicodeMap

/** Reads the maps of fonts. Throws when one is asked for that is not there. */
export function mapsOf(fonts: ReadonlyMap<string, PDFDict>): FontMaps {
  const maps = new Map(
    [...fonts].flatMap(([name, font]) =>
      hasUnicodeMap(font) ? [[name, readUnicodeMap(font)] as const] : [],
    ),
  )
  return (name) => {
    const map = maps.get(name)
    if (map) return map
    throw new Error(`there is no map of a font ${name}`)
  }
}

/** A copy of a font by another name, with one glyph that stands for another text. */
export interface FontVariant {
  readonly font: string
  readonly name: string
  readonly code: string
  readonly text: string
}

/**
 * Puts right what glyphs stand for, font by font, and adds copies to every page that has the font. A copy says of other
 * glyphs what its font says then.
 */
export function settleFonts(
  document: PDFDocument,
  corrections: ReadonlyMap<string, UnicodeMap>,
  variants: readonly FontVariant[],
): void {
  const fonts = fontsOf(document)
  for (const [name, own] of corrections) {
    const font = fontIn(fonts, name)
    replaceUnicodeMap(font, corrected(font, own))
  }
  for (const variant of variants) addVariant(document, fontIn(fonts, variant.font), variant)
}

function fontIn(fonts: ReadonlyMap<string, PDFDict>, name: string): PDFDict {
  const font = fonts.get(name)
  if (font) return font
  throw new Error(`there is no font ${name}`)
}

const corrected = (font: PDFDict, corrections: Iterable<readonly [string, string]>): UnicodeMap =>
  new Map([...readUnicodeMap(font), ...corrections])

function addVariant(
  document: PDFDocument,
  font: PDFDict,
  { font: known, name, code, text }: FontVariant,
): void {
  const copy = font.clone(document.context)
  writeUnicodeMap(copy, corrected(font, [[code, text]]))
  const reference = document.context.register(copy)
  for (const page of document.getPages()) {
    const own = ownFonts(page)
    if (own?.has(PDFName.of(known))) own.set(PDFName.of(name), reference)
  }
}

/**
 * Makes fonts of the title page known to other pages by the same names, which are told page by page. Throws where neither
 * has one.
 */
export function lendFonts(document: PDFDocument, names: readonly (readonly string[])[]): void {
  const [title, ...others] = document.getPages()
  const given = title && ownFonts(title)
  for (const [index, page] of others.entries()) {
    const own = ownFonts(page)
    for (const name of (names[index + 1] ?? []).map((name) => PDFName.of(name))) {
      if (own?.has(name)) continue
      const font = given?.get(name)
      if (!font || !own) throw new Error(`page ${index + 2} lacks the font ${name.decodeText()}`)
      own.set(name, font)
    }
  }
}
