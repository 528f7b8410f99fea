import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFStream } from '@cantoo/pdf-lib'
import type { Box } from './content.ts'
import { widthsOf } from './glyph-widths.ts'
import { IDENTITY, type Matrix, transform } from './matrix.ts'
import type { Resources } from './resources.ts'

const [FONT, X_OBJECT, SUBTYPE, B_BOX, MATRIX] = names(
  'Font',
  'XObject',
  'Subtype',
  'BBox',
  'Matrix',
)

/** The fonts and pictures that a page's content names. Each throws where there is none of a name. */
export function resourcesOf(page: PDFPage): Resources {
  const own = page.node.Resources()
  const fonts = own?.lookupMaybe(FONT, PDFDict)
  const objects = own?.lookupMaybe(X_OBJECT, PDFDict)
  const fontOf = (name: string): PDFDict => {
    const font = fonts?.lookup(PDFName.of(name))
    if (font instanceof PDFDict) return font
    throw new Error(`a font that is not there: ${name}`)
  }
  const narrow = new Map<string, boolean>()
  return {
    isNarrow: (name) => {
      const known = narrow.get(name) ?? isNarrow(fontOf(name))
      narrow.set(name, known)
      return known
    },
    widthOf: (name, code) => widthsOf(fontOf(name))(Number.parseInt(code, 16)),
    boxOf: (name) => {
      const object = objects?.lookup(PDFName.of(name))
      if (object instanceof PDFStream) return boxOf(object.dict)
      throw new Error(`a picture that is not there: ${name}`)
    },
  }
}

const isNarrow = (font: PDFDict): boolean => font.get(SUBTYPE) !== PDFName.of('Type0')

/** A picture is one unit wide and high (ISO 32000-1, 8.9.5); a group of painting says its edges (8.10.1). */
function boxOf(object: PDFDict): Box {
  if (object.get(SUBTYPE) === PDFName.of('Image')) return [0, 0, 1, 1]
  const [left = 0, low = 0, right = 0, high = 0] = numbersIn(object, B_BOX)
  return transform(toMatrix(numbersIn(object, MATRIX)), [left, low, right, high])
}

const toMatrix = ([a, b, c, d, e, f]: readonly number[]): Matrix =>
  a === undefined || b === undefined || c === undefined || d === undefined
    ? IDENTITY
    : [a, b, c, d, e ?? 0, f ?? 0]

const numbersIn = (object: PDFDict, key: PDFName): readonly number[] =>
  (object.lookupMaybe(key, PDFArray)?.asArray() ?? []).flatMap((value) =>
    value instanceof PDFNumber ? [value.asNumber()] : [],
  )

function names<const Names extends readonly string[]>(
  ...list: Names
): { readonly [Index in keyof Names]: PDFName } {
  return list.map((name) => PDFName.of(name)) as { readonly [Index in keyof Names]: PDFName }
}
