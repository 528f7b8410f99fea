import type { Content } from '../../../../src/editions/print/content/content.ts'
import { readContent } from '../../../../src/editions/print/content/read.ts'
import type { Resources } from '../../../../src/editions/print/content/resources.ts'

/** Glyphs half as wide as they are high, pictures of one unit, and a font whose codes are of one byte: `F1`. */
export const RESOURCES: Resources = {
  isNarrow: (font) => font === 'F1',
  widthOf: () => 500,
  boxOf: () => [0, 0, 1, 1],
}

/** Reads a content as a page would have it. */
export const read = (source: string): Content => readContent(source, RESOURCES)

/** A text object of 10 point at a place, which shows glyphs of two bytes, each moved on by 6. */
export const textAt = (x: number, y: number, codes: readonly string[], font = 'F4'): string =>
  [
    'BT',
    `/${font} 10 Tf`,
    `1 0 0 1 ${x} ${y} Tm`,
    ...codes.map((code, index) => `${index === 0 ? '' : '6 0 Td '}<${code}> Tj`),
    'ET',
  ].join('\n')

/** A numbered sequence round a content, as Chromium writes it. */
export const numbered = (mcid: number, ...inner: readonly string[]): string =>
  [`/NonStruct <</MCID ${mcid} >>BDC`, ...inner, 'EMC'].join('\n')

/** A span round a content, as Skia writes it: the text in UTF-16BE, `2019` for ’. */
export const labelled = (text: string, ...inner: readonly string[]): string =>
  [`/Span<</ActualText <FEFF${text}> >> BDC`, ...inner, 'EMC'].join('\n')
