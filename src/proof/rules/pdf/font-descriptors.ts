import { PdfDict, PdfNumber } from '@libpdf/core'
import type { PdfObjects } from '../../pdf/objects.ts'
import type { FindFont } from './faces.ts'

/**
 * The fonts of the file, by their names, of which it says something else than is so: the box that holds every glyph, by which
 * some printers cut them, how high and how low lines reach, how far letters lean; or that they are to be made bolder.
 */
export function misdescribed(objects: PdfObjects, fontOf: FindFont): readonly string[] {
  const found = new Set<string>()
  for (const descriptor of objects.numbered()) {
    if (!(descriptor instanceof PdfDict) || !descriptor.has('FontFile2')) continue
    const name = objects.name(descriptor, 'FontName')?.replace(/^[A-Z]{6}\+/, '') ?? ''
    const font = fontOf(name)
    if (!font) continue
    const { minX, minY, maxX, maxY } = font.bbox
    const unit = 1000 / font.unitsPerEm
    const own = [minX, minY, maxX, maxY, font.ascent, font.descent].map((value) => value * unit)
    const wanted = [...own, font.italicAngle]
    const told = ['FontBBox', 'Ascent', 'Descent', 'ItalicAngle'].flatMap((key) =>
      objects.all(descriptor, key).map((one) => (one instanceof PdfNumber ? one.value : Infinity)),
    )
    const isBolder = ((objects.number(descriptor, 'Flags') ?? 0) & FORCE_BOLD) !== 0
    const isAsTold = wanted.every(
      (value, at) => Math.abs(value - (told[at] ?? Infinity)) <= ROUNDED,
    )
    if (isBolder || !isAsTold) found.add(name)
  }
  return [...found]
}

/** The flag by which letters are painted bolder (ISO 32000-1, table 123). */
const FORCE_BOLD = 1 << 18

/** Chromium rounds to whole thousandths of an em. */
const ROUNDED = 1
