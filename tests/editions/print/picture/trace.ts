import { createHash } from 'node:crypto'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import type { Content, Glyph, Sequence } from '../../../../src/editions/print/content/content.ts'
import { readContents } from '../../../../src/editions/print/content/pages.ts'
import { fontsOf } from '../../../../src/editions/print/finish/fonts.ts'
import { readUnicodeMap } from '../../../../src/editions/print/finish/unicode-map.ts'
import { type States, statesOf } from './states.ts'

/** Something that is painted on a page: a glyph, a path or a picture. */
export interface Painted {
  /** All that tells what is seen: the outline, the path or the picture, its place and its colours. */
  readonly key: string
  readonly glyph?: PaintedGlyph
}

export interface PaintedGlyph extends Glyph {
  readonly text: string
  readonly sequence: Sequence
  /** In points. */
  readonly size: number
}

/** All that is painted on each page of a file, but for white space, which is not seen. */
export async function traceOf(bytes: Uint8Array): Promise<readonly (readonly Painted[])[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const fonts = new Map([...fontsOf(document)].map(([name, font]) => [name, toFont(font)]))
  const contents = readContents(document)
  return document.getPages().flatMap((page, index) => {
    const content = contents[index]
    return content ? [paintedOn(content, page, fonts)] : []
  })
}

/** A font by its outlines, and what its glyphs stand for. */
interface Font {
  readonly outlines: string
  readonly texts: ReadonlyMap<string, string>
}

function toFont(font: PDFDict): Font {
  const own = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const descriptor = own.lookup(PDFName.of('FontDescriptor'), PDFDict)
  const file =
    descriptor.lookup(PDFName.of('FontFile2')) ?? descriptor.lookup(PDFName.of('FontFile3'))
  return { outlines: digestOf(file), texts: readUnicodeMap(font) }
}

function paintedOn(
  content: Content,
  page: PDFPage,
  fonts: ReadonlyMap<string, Font>,
): readonly Painted[] {
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  const states = statesOf(content, (name) => digestOf(objects?.lookup(PDFName.of(name))))
  const sequences = [...content.numbered.values(), ...content.loose]
  const glyphs = sequences.flatMap((sequence) =>
    sequence.glyphs.flatMap((glyph) => toPainted(glyph, sequence, states, fonts)),
  )
  return [...glyphs, ...states.drawings.map(({ key }) => ({ key }))]
}

function toPainted(
  glyph: Glyph,
  sequence: Sequence,
  { texts }: States,
  fonts: ReadonlyMap<string, Font>,
): readonly Painted[] {
  const font = fonts.get(glyph.font)
  const state = texts.get(glyph.operator)
  if (!font || !state) throw new Error('a glyph is shown in no font')
  const text = font.texts.get(glyph.code) ?? UNKNOWN
  if (text.trim() === '') return []
  const { look, size } = state
  const place = [glyph.x, glyph.y, size].map((value) => value.toFixed(2))
  const key = [font.outlines, glyph.code, ...place, look].join(' ')
  return [{ key, glyph: { ...glyph, text, sequence, size } }]
}

/** The sign for a character that is not known. */
const UNKNOWN = '\ufffd'

function digestOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('there is no such font or picture')
  return createHash('sha256').update(stream.contents).digest('base64url').slice(0, 12)
}
