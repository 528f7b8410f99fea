import type { PdfDict } from '@libpdf/core'
import type { PdfObjects, PdfPage } from './objects.ts'

/**
 * The names of the fonts that a page's content sets, without the prefix of a subset, in the order in which it does:
 * `/F4 18.66 Tf` (ISO 32000-1, 9.3.1). pdf.js tells that another font is set, and calls it by a name of its own.
 */
export function fontsSetIn(
  content: Buffer,
  { dictionary }: PdfPage,
  objects: PdfObjects,
): readonly string[] {
  const fonts = objects.dictionary(objects.dictionary(dictionary, 'Resources'), 'Font')
  const names: string[] = []
  for (let at = content.indexOf(SET); at >= 0; at = content.indexOf(SET, at + 1)) {
    const before = content.toString('latin1', Math.max(0, at - LONGEST), at)
    const [, name] = /\/([^\s/<>[\]()]+)\s+[-+.\d]+\s*$/.exec(before) ?? []
    if (name !== undefined) names.push(faceOf(objects.dictionary(fonts, name), objects))
  }
  return names
}

const SET = ' Tf'

/** No operands are longer, in bytes. */
const LONGEST = 150

const faceOf = (font: PdfDict | undefined, objects: PdfObjects): string =>
  objects.name(font, 'BaseFont')?.replace(/^[A-Z]{6}\+/, '') ?? ''
