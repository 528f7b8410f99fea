import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { type Change, inContent } from '../../../editions/print/planting.ts'
import { name, number, type Tampering } from './tampering.ts'

const rule = 'print-picture'

interface Picture {
  readonly reference: PDFRef
  readonly stream: PDFRawStream
}

/** Every picture of dots of the file, masks too. */
const imagesOf = ({ context }: PDFDocument): readonly Picture[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([reference, object]) =>
      object instanceof PDFRawStream && object.dict.get(name('Subtype')) === name('Image')
        ? [{ reference, stream: object }]
        : [],
    )

const isPacked =
  (filter: string) =>
  ({ stream }: Picture): boolean =>
    stream.dict.get(name('Filter')) === name(filter)

/** Changes the bytes of the first picture that is packed so. */
const inImage =
  (filter: string, change: (bytes: Buffer) => Buffer): Change =>
  (document) => {
    const image = imagesOf(document).find(isPacked(filter))
    if (!image) throw new Error('there is no such picture')
    const { stream, reference } = image
    const isDeflated = filter === 'FlateDecode'
    const own = isDeflated ? inflateSync(stream.contents) : Buffer.from(stream.contents)
    const bytes = isDeflated ? deflateSync(change(own)) : change(own)
    stream.dict.set(name('Length'), number(bytes.length))
    document.context.assign(reference, PDFRawStream.of(stream.dict, bytes))
  }

/** Another byte in the middle. */
const spoil = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  const at = copy.length >> 1
  copy[at] = (copy[at] ?? 0) ^ 0x40
  return copy
}

/** Pictures that are not the publication's. */
export const PICTURED: readonly Tampering[] = [
  { rule, name: 'a dot of a picture is another', change: inImage('FlateDecode', spoil) },
  { rule, name: 'a byte of a photograph is another', change: inImage('DCTDecode', spoil) },
  {
    rule,
    name: 'a picture is black',
    change: inImage('FlateDecode', (bytes) => Buffer.alloc(bytes.length)),
  },
  {
    rule,
    name: 'two pictures are exchanged',
    change: (document) => {
      const page = document
        .getPages()
        .find(({ node }) => node.Resources()?.has(PDFName.of('XObject')))
      const drawings = page?.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
      const [one, other] = drawings?.keys() ?? []
      if (!drawings || !one || !other) throw new Error('there are no two pictures')
      const [first, second] = [drawings.get(one), drawings.get(other)]
      if (first && second) {
        drawings.set(one, second)
        drawings.set(other, first)
      }
    },
  },
  {
    rule,
    name: 'a picture is drawn out',
    change: (document) => {
      for (const [index] of document.getPages().entries()) {
        try {
          inContent(index + 1, (own) => own.replace(/(\/X\d+ Do)/, '1 0 0 .5 0 0 cm\n$1'))(document)
          return
        } catch {}
      }
      throw new Error('no picture is painted')
    },
  },
  {
    rule,
    name: 'a drawing has another line',
    change: (document) => {
      const last = document.getPages().length
      inContent(last, (own) =>
        own.replace(/(\/Figure <<\/MCID \d+>> ?BDC\n)/, '$10 0 m 40 30 l 80 0 l S\n'),
      )(document)
    },
  },
]
