import { deflateSync, inflateSync } from 'node:zlib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, StandardFonts } from '@cantoo/pdf-lib'
import type { Change } from '../../../editions/print/planting.ts'
import { name, resourceOf, type Tampering } from './tampering.ts'

const rule = 'print-letterform'

/** Changes a stream that a dictionary has. */
function inStream(
  { context }: PDFDocument,
  owner: PDFDict,
  key: string,
  change: (bytes: Buffer) => Buffer,
): void {
  const reference = owner.get(PDFName.of(key))
  const stream = context.lookup(reference)
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error(`no ${key}`)
  const bytes = deflateSync(change(inflateSync(stream.getContents())))
  stream.dict.set(PDFName.of('Length'), context.obj(bytes.length))
  context.assign(reference, PDFRawStream.of(stream.dict, bytes))
}

const descriptorOf = (document: PDFDocument): PDFDict =>
  resourceOf(document, 'Font', 'F5')
    .lookup(name('DescendantFonts'), PDFArray)
    .lookup(0, PDFDict)
    .lookup(name('FontDescriptor'), PDFDict)

const inProgram =
  (change: (bytes: Buffer) => Buffer): Change =>
  (document) =>
    inStream(document, descriptorOf(document), 'FontFile2', change)

/** Gives a glyph the place of another in the table of places. */
function swapGlyphs(bytes: Buffer, one: number, other: number): Buffer {
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const at = (tag: string): number =>
    bytes.readUInt32BE(
      (tables.find((place) => bytes.toString('latin1', place, place + 4) === tag) ?? 0) + 8,
    )
  const isLong = bytes.readInt16BE(at('head') + 50) === 1
  const size = isLong ? 4 : 2
  const copy = Buffer.from(bytes)
  // The outline of `other` is made empty, and that of `one` is moved: enough for a glyph that is another.
  const [from, to] = [at('loca') + size * one, at('loca') + size * other]
  bytes.copy(copy, from + size, from, from + size)
  void to
  return copy
}

/** Letters that are read as others. */
export const LETTERS: readonly Tampering[] = [
  {
    rule,
    name: 'a glyph is read as another letter',
    change: (document) =>
      inStream(document, resourceOf(document, 'Font', 'F4'), 'ToUnicode', (bytes) =>
        Buffer.from(bytes.toString('latin1').replace(/<0029> <006E>/i, '<0029> <006D>'), 'latin1'),
      ),
  },
  {
    rule,
    name: 'an outline is lost from the font',
    change: inProgram((bytes) => swapGlyphs(bytes, 0x29, 0x28)),
  },
  {
    rule,
    name: 'an outline of the font is another',
    change: inProgram((bytes) => {
      const copy = Buffer.from(bytes)
      const glyf = copy.indexOf(Buffer.from('glyf'))
      const at = copy.readUInt32BE(glyf + 8)
      copy[at + 60] = (copy[at + 60] ?? 0) ^ 0x11
      return copy
    }),
  },
  {
    rule,
    name: 'a font is another under our name',
    change: (document) => {
      const other = resourceOf(document, 'Font', 'F4')
        .lookup(name('DescendantFonts'), PDFArray)
        .lookup(0, PDFDict)
        .lookup(name('FontDescriptor'), PDFDict)
        .get(name('FontFile2'))
      if (other) descriptorOf(document).set(name('FontFile2'), other)
    },
  },
  {
    rule: 'print-object',
    name: 'words are set in a font that the file does not hold',
    change: (document) => {
      const font = document.embedStandardFont(StandardFonts.Helvetica)
      const page = document.getPages()[4]
      page?.drawText('not', { x: 100, y: 30, font, size: 12 })
    },
  },
]
