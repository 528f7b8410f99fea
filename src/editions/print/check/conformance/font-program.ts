import { PdfArray, type PdfDict, PdfNumber } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'

/** A TrueType font program (OpenType 1.9). */
export interface FontProgram {
  /** How many glyphs it has. */
  readonly glyphs: number
  /** How wide a glyph is, in thousandths of the font's size; undefined for one that it has not. */
  readonly widthOf: (glyph: number) => number | undefined
}

/** Reads the widths of the glyphs; undefined where the bytes are no such program. */
export function readProgram(bytes: Buffer): FontProgram | undefined {
  const tables = tablesOf(bytes)
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
    return undefined
  const unit = 1000 / bytes.readUInt16BE(head + UNITS)
  const measured = bytes.readUInt16BE(hhea + METRICS)
  const glyphs = bytes.readUInt16BE(maxp + GLYPHS)
  return {
    glyphs,
    widthOf: (glyph) =>
      glyph < glyphs
        ? bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, measured - 1)) * unit
        : undefined,
  }
}

/** Offsets of `unitsPerEm` in `head`, `numberOfHMetrics` in `hhea` and `numGlyphs` in `maxp`. */
const UNITS = 18
const METRICS = 34
const GLYPHS = 4

/** Where the tables of a font begin, by their names. */
function tablesOf(bytes: Buffer): ReadonlyMap<string, number> {
  if (bytes.length < 12) return new Map()
  const length = Math.min(bytes.readUInt16BE(4), Math.floor((bytes.length - 12) / 16))
  return new Map(
    Array.from({ length }, (_, index) => {
      const at = 12 + 16 * index
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)] as const
    }),
  )
}

/** The widths that a composite font gives by code (ISO 32000-1, 9.7.4.3): `3 [260 490] 10 12 500`. */
export function widthsOf(font: PdfDict, objects: PdfObjects): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const list = objects.all(font, 'W')
  let at = 0
  while (at < list.length) {
    const first = toNumber(list[at])
    const next = list[at + 1]
    if (next instanceof PdfArray) {
      for (const [index, width] of next.toArray().entries())
        widths.set(first + index, toNumber(width))
      at += 2
      continue
    }
    for (let code = first; code <= toNumber(next); code += 1)
      widths.set(code, toNumber(list[at + 2]))
    at += 3
  }
  return widths
}

const toNumber = (value: unknown): number => (value instanceof PdfNumber ? value.value : 0)
