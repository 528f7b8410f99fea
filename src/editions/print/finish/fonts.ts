import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { readUnicodeMap, writeUnicodeMap } from './unicode-map.ts'

const fontsKey = PDFName.of('Font')

/** The fonts of the document by the names that its pages use: Skia gives a font one name in all of them. */
export const fontsOf = (document: PDFDocument): ReadonlyMap<string, PDFDict> =>
  new Map(
    document.getPages().flatMap((page) => {
      const fonts = page.node.Resources()?.lookupMaybe(fontsKey, PDFDict)
      return [...(fonts?.keys() ?? [])].flatMap((name) => {
        const font = fonts?.lookupMaybe(name, PDFDict)
        return font ? [[name.decodeText(), font] as const] : []
      })
    }),
  )

/** Puts right what some of a font's glyphs stand for. */
export function correctFont(
  font: PDFDict | undefined,
  corrections: Iterable<readonly [string, string]>,
): void {
  if (font) writeUnicodeMap(font, new Map([...readUnicodeMap(font), ...corrections]))
}

/** Adds a font under another name to every page that has it, with one glyph that stands for another text. */
export function addVariant(
  document: PDFDocument,
  name: string,
  variant: string,
  correction: readonly [string, string],
): void {
  const font = fontsOf(document).get(name)
  if (!font) return
  const copy = font.clone(document.context)
  correctFont(copy, [correction])
  const reference = document.context.register(copy)
  for (const page of document.getPages()) {
    const fonts = page.node.Resources()?.lookupMaybe(fontsKey, PDFDict)
    if (fonts?.has(PDFName.of(name))) fonts.set(PDFName.of(variant), reference)
  }
}
