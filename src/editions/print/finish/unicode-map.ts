import { deflateSync, inflateSync } from 'node:zlib'
import { type PDFDict, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { fromHex } from '../content/from-hex.ts'

/** What characters a font's glyphs stand for: texts by glyphs, these as four hexadecimal figures. */
export type UnicodeMap = ReadonlyMap<string, string>

const toUnicode = PDFName.of('ToUnicode')

/** Tells whether a font has a map. */
export const hasUnicodeMap = (font: PDFDict): boolean => font.has(toUnicode)

/** Reads a font's map of glyphs to characters (ISO 32000-1, 9.10.3), as Skia writes it. */
export function readUnicodeMap(font: PDFDict): UnicodeMap {
  const stream = font.lookup(toUnicode, PDFStream)
  const source = inflateSync(stream.getContents()).toString('latin1')
  const map = new Map<string, string>()
  for (const [, body = ''] of source.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of body.matchAll(/<(\w+)> <(\w+)>/g))
      map.set(glyph.toUpperCase(), fromHex(text))
  for (const [, body = ''] of source.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(from, 16); glyph <= Number.parseInt(to, 16); glyph += 1)
        map.set(toGlyph(glyph), nth(text, glyph - Number.parseInt(from, 16)))
  return map
}

/** Writes a font's map in the place of the old one, which no other font may have. */
export function replaceUnicodeMap(font: PDFDict, map: UnicodeMap): void {
  const old = font.get(toUnicode)
  writeUnicodeMap(font, map)
  if (old instanceof PDFRef) font.context.delete(old)
}

/** Gives a font a map of its own. */
export function writeUnicodeMap(font: PDFDict, map: UnicodeMap): void {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  const blocks = chunked(entries, BLOCK).map(
    (block) =>
      `${block.length} beginbfchar\n${block.map(([glyph, text]) => `<${glyph}> <${toHex(text)}>`).join('\n')}\nendbfchar\n`,
  )
  const bytes = deflateSync(Buffer.from(`${HEAD}${blocks.join('')}${END}`, 'latin1'))
  const stream = PDFRawStream.of(
    font.context.obj({ Length: bytes.length, Filter: 'FlateDecode' }),
    bytes,
  )
  font.set(toUnicode, font.context.register(stream))
}

/** As many entries as a block may have. */
const BLOCK = 100

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`

const END = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`

const chunked = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

const toGlyph = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0')

const toHex = (text: string): string =>
  Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

const nth = (figures: string, offset: number): string => {
  const first = fromHex(figures)
  return first.slice(0, -1) + String.fromCharCode(first.charCodeAt(first.length - 1) + offset)
}
