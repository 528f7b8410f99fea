import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { remember } from '../../../publication/remember.ts'

/** How far a glyph of a font moves on, in thousandths of the size of type, by its code. */
type Widths = (code: number) => number

/** The widths of a font's glyphs, read once. */
export const widthsOf = remember(
  (font: PDFDict): Widths =>
    font.has(PDFName.of('DescendantFonts')) ? readWide(font) : readNarrow(font),
)

/** Of a font whose glyphs have codes of two bytes: ISO 32000-1, 9.7.4.3. */
function readWide(font: PDFDict): Widths {
  const own = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const list = own.lookupMaybe(PDFName.of('W'), PDFArray)
  const usual = own.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? USUAL
  const widths = new Map(list ? toWidths(list.asArray().map((one) => own.context.lookup(one))) : [])
  return (code) => widths.get(code) ?? usual
}

const USUAL = 1000

/** `120 [400 325 500]` is glyphs from 120 on, `7080 8032 1000` is glyphs from the first to the second. */
function* toWidths(list: readonly (PDFObject | undefined)[]): Generator<readonly [number, number]> {
  for (let at = 0; at + 1 < list.length; ) {
    const [first, second, third] = [numberAt(list, at), list[at + 1], numberAt(list, at + 2)]
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries())
        yield [first + index, numberAt([width], 0)]
      at += 2
    } else {
      for (let code = first; code <= numberAt(list, at + 1); code += 1) yield [code, third]
      at += 3
    }
  }
}

/** Of a font whose glyphs have codes of one byte, in units of the font's own: ISO 32000-1, 9.6.5. */
function readNarrow(font: PDFDict): Widths {
  const widths = font.lookup(PDFName.of('Widths'), PDFArray)
  const first = font.lookup(PDFName.of('FirstChar'), PDFNumber).asNumber()
  const scale = font.lookupMaybe(PDFName.of('FontMatrix'), PDFArray)?.lookup(0, PDFNumber)
  const thousandths = (scale?.asNumber() ?? 1 / USUAL) * USUAL
  return (code) => (widths.lookupMaybe(code - first, PDFNumber)?.asNumber() ?? 0) * thousandths
}

const numberAt = (list: readonly (PDFObject | undefined)[], at: number): number => {
  const value = list[at]
  return value instanceof PDFNumber ? value.asNumber() : 0
}
