import { PdfDict, PdfStream } from '@libpdf/core'
import { create, type Font } from 'fontkitten'
import { remember } from '../../../publication/remember.ts'
import { decode } from '../../pdf/decode.ts'
import type { PdfObjects } from '../../pdf/objects.ts'

/** A font program of the file, by the name that the file gives it, without the prefix of a subset. */
export interface EmbeddedFont {
  readonly name: string
  readonly program: Buffer
}

/** Every font program of the file, each once. */
export function embeddedFonts(objects: PdfObjects): readonly EmbeddedFont[] {
  const found = new Map<PdfStream, EmbeddedFont>()
  for (const object of objects.numbered()) {
    if (!(object instanceof PdfDict)) continue
    const program = objects.get(object, 'FontFile2')
    const name = objects.name(object, 'FontName')?.replace(/^[A-Z]{6}\+/, '') ?? ''
    if (program instanceof PdfStream) found.set(program, { name, program: decode(program) })
  }
  return [...found.values()]
}

/** The glyphs that are not, outline for outline and as wide, those of our font; throws where the program is none. */
export function strangeGlyphs(program: Buffer, ours: Font): readonly number[] {
  const own = create(program)
  if (own.isCollection) throw new TypeError('a collection of fonts')
  const same = sameIn(ours)
  const { glyphs, bytesOf } = readOutlines(program)
  return Array.from({ length: glyphs }, (_, glyph) => glyph).filter((glyph) => {
    const bytes = bytesOf(glyph)
    if (bytes.length === 0) return false
    if (same.get(glyph) === bytes.toString('latin1')) return false
    if (!isSame(own, ours, glyph)) return true
    same.set(glyph, bytes.toString('latin1'))
    return false
  })
}

/** The bytes of glyphs that were found to be ours: most files have the same. */
const sameIn = remember((_ours: Font) => new Map<number, string>())

function isSame(own: Font, ours: Font, glyph: number): boolean {
  if (glyph >= ours.numGlyphs || own.unitsPerEm !== ours.unitsPerEm) return false
  const [one, other] = [own.getGlyph(glyph), ours.getGlyph(glyph)]
  return (
    one.advanceWidth === other.advanceWidth &&
    JSON.stringify(one.path.commands) === JSON.stringify(other.path.commands)
  )
}

/** Where the outlines of a TrueType program stand (OpenType 1.9, loca and glyf). */
function readOutlines(program: Buffer): {
  readonly glyphs: number
  readonly bytesOf: (glyph: number) => Buffer
} {
  const tables = new Map(
    Array.from({ length: program.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index
      return [program.toString('latin1', at, at + 4), program.readUInt32BE(at + 8)] as const
    }),
  )
  const [head = 0, loca = 0, glyf = 0, maxp = 0] = ['head', 'loca', 'glyf', 'maxp'].map((name) =>
    tables.get(name),
  )
  const isLong = program.readInt16BE(head + 50) === 1
  const offset = (glyph: number): number =>
    isLong ? program.readUInt32BE(loca + 4 * glyph) : 2 * program.readUInt16BE(loca + 2 * glyph)
  return {
    glyphs: program.readUInt16BE(maxp + 4),
    bytesOf: (glyph) => program.subarray(glyf + offset(glyph), glyf + offset(glyph + 1)),
  }
}
