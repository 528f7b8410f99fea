import { PdfDict, PdfStream } from '@libpdf/core'
import { decode } from '../../pdf/decode.ts'
import type { PdfObjects } from '../../pdf/objects.ts'
import { type Fault, REPORT } from './rule.ts'

/**
 * What the codes of a font are read as is said once a code, in codes of two bytes that run from left to right, and as ours say
 * it alone: of two texts for a code some programs take the first, and of a remark or another map none that we ask takes heed.
 */
export function* unicodeMapFaults(objects: PdfObjects): Generator<Fault> {
  const maps = new Set(
    [...objects.numbered()].flatMap((font) => {
      const map = font instanceof PdfDict ? objects.get(font, 'ToUnicode') : undefined
      return map instanceof PdfStream ? [map] : []
    }),
  )
  for (const map of maps) {
    const text = decode(map).toString('latin1')
    // Codes are counted where they are of two bytes, so that there are 65,536 at the most in a row.
    if (!MAP.test(text)) yield fault('in another way than ours')
    else if (isTwice(codesIn(text))) yield fault('twice')
  }
}

const ROWS = String.raw`\d+ beginbf(?:char|range)\n(?:<(?:[\da-fA-F]{4})+>[ \n])+endbf(?:char|range)\n`

/** As Chromium writes it, and we after it. */
const MAP = new RegExp(
  String.raw`^/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n` +
    String.raw`/CIDSystemInfo\s*<<\s*/Registry \(Adobe\)\s*/Ordering \(UCS\)\s*/Supplement 0\s*>> def\n` +
    String.raw`/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n` +
    String.raw`1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n(?:${ROWS})*` +
    String.raw`endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\s*$`,
)

const isTwice = (codes: readonly number[]): boolean => new Set(codes).size < codes.length

/** Each code as often as it is told of. */
const codesIn = (text: string): readonly number[] =>
  [...text.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)].flatMap(([, kind, rows = '']) =>
    kind === 'char'
      ? [...rows.matchAll(/<([\da-f]+)>\s*<[\da-f]+>/gi)].map(([, code = '']) => toNumber(code))
      : [...rows.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<[\da-f]+>/gi)].flatMap(
          ([, from = '', to = '']) => allFrom(toNumber(from), toNumber(to)),
        ),
  )

const toNumber = (figures: string): number => Number.parseInt(figures, 16)

const allFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)

const fault = (how: string): Fault => ({
  reason: `A font says ${how} what its codes are read as.`,
  hint: REPORT,
})
