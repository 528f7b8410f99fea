import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core'
import type { Element } from '../../../../proof/pdf/tags.ts'
import { remember } from '../../../../publication/remember.ts'
import { archive, type Condition, when } from './condition.ts'
import type { Inspected } from './inspected.ts'

/** What is asked of a file as such. */
export const FILE: readonly Condition[] = [
  archive('6.1.2', 'the file begins with its version', ({ objects, archival }) => {
    const opening = latin1(objects.bytes.subarray(0, 32))
    const version = archival === 4 ? /^%PDF-2\.\d[\r\n]/ : /^%PDF-1\.[0-7][\r\n]/
    return when(!version.test(opening), `the file begins with “${opening.slice(0, 8)}”`)
  }),
  archive('6.1.2', 'a comment of four higher bytes follows', ({ objects }) =>
    when(
      !/^%PDF-\d\.\d(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(latin1(objects.bytes.subarray(0, 32))),
      'no four bytes above 127 follow the version',
    ),
  ),
  archive('6.1.3', 'the file has an identifier', ({ objects }) => {
    const parts = objects.all(objects.trailer, 'ID')
    const isWhole = parts.every((part) => part instanceof PdfString && part.bytes.length > 0)
    return when(parts.length !== 2 || !isWhole, 'the file has no ID of two strings')
  }),
  archive('6.1.3', 'the file is not encrypted', ({ objects }) =>
    when(objects.trailer.has('Encrypt'), 'the file is encrypted'),
  ),
  archive('6.1.3', 'nothing follows the end of the file', ({ objects }) =>
    when(
      !/%%EOF(?:\r\n|\r|\n)?$/.test(latin1(objects.bytes.subarray(-8))),
      'something follows %%EOF',
    ),
  ),
  archive('6.1.4', 'the table of objects is where it is said to be', ({ objects, archival }) => {
    const at = Number(/startxref\s+(\d+)\s+%%EOF/.exec(latin1(objects.bytes.subarray(-64)))?.[1])
    const table = latin1(objects.bytes.subarray(at, at + 32))
    const isTable = /^xref(?:\r\n|\r|\n)\d+ \d+\s/.test(table) || /^\d+ \d+ obj/.test(table)
    return when(archival > 0 && !isTable, 'there is no table of objects where the file says')
  }),
  archive('6.1.7.1', 'nothing stands outside the file', function* ({ objects }) {
    for (const stream of streamsIn(objects))
      if (['F', 'FFilter', 'FDecodeParms'].some((key) => stream.has(key)))
        yield 'the bytes of a stream stand in another file'
  }),
  archive('6.1.7.2', 'no bytes are packed as PDF/A does not allow', function* ({ objects }) {
    for (const stream of streamsIn(objects))
      for (const filter of objects.all(stream, 'Filter'))
        if (!(filter instanceof PdfName) || !FILTERS.has(filter.value))
          yield `a stream is packed by ${filter instanceof PdfName ? filter.value : 'nothing known'}`
  }),
  archive('6.1.13', 'no name is longer than 127 bytes', ({ objects }) => {
    const names = [...(objects.dictionary(objects.catalogue, 'Dests')?.keys() ?? [])]
    const long = names.filter(({ value }) => Buffer.byteLength(value) > 127)
    return when(long.length > 0, `${long.length} names of destinations are longer than 127 bytes`)
  }),
  archive('6.1.13', 'no text is longer than 32,767 bytes', function* ({ tags, annotations }) {
    const said = tags.filter(({ element }) => hasWords(element)).map(({ element }) => element)
    for (const { dictionary } of [...said, ...annotations])
      for (const key of ['Alt', 'ActualText', 'E', 'Contents']) {
        const text = dictionary.get(key)
        if (text instanceof PdfString && text.bytes.length > 32_767)
          yield `${key} is longer than 32,767 bytes`
      }
  }),
  archive('6.1.13', 'no more than 28 states of the drawing are kept', ({ proof }) =>
    proof.painted
      .filter(({ depth }) => depth > 28)
      .map(({ page, depth }) => `page ${page} keeps ${depth} states of its drawing`),
  ),
  archive('6.1.13', 'no page is too small or too large', ({ objects }) =>
    objects.pages.flatMap(({ dictionary }, index) =>
      BOXES.flatMap((key) => {
        const box = objects.get(dictionary, key)
        return when(
          box instanceof PdfArray && !isPossible(box),
          `the ${key} of page ${index + 1} is no box`,
        )
      }),
    ),
  ),
  archive('6.2.2', 'every page names what it uses', ({ objects }) =>
    objects.pages.flatMap(({ dictionary }, index) =>
      when(
        !(objects.get(dictionary, 'Resources') instanceof PdfDict),
        `page ${index + 1} has no Resources`,
      ),
    ),
  ),
]

const hasWords = ({ alternative, actualText, expansion }: Element): boolean =>
  alternative !== undefined || actualText !== undefined || expansion !== undefined

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** The streams of a file; they are looked for once. */
const streamsIn = remember((objects: Inspected['objects']): readonly PdfStream[] => {
  const streams: PdfStream[] = []
  for (const object of objects.numbered()) if (object instanceof PdfStream) streams.push(object)
  return streams
})

/** ISO 32000-1, table 6, without LZWDecode and Crypt. */
const FILTERS: ReadonlySet<string> = new Set(
  'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode'.split(
    ' ',
  ),
)

const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']

/** A page is 3 to 14,400 points wide and high. */
function isPossible(box: PdfArray): boolean {
  const [left = 0, low = 0, right = 0, high = 0] = box
    .toArray()
    .map((edge) => (edge instanceof PdfNumber ? edge.value : 0))
  return [right - left, high - low].every((length) => length >= 3 && length <= 14_400)
}
