import { inflateSync } from 'node:zlib'
import { PdfName, type PdfStream } from '@libpdf/core'

/** The bytes of a stream without its filters. Throws where these are not known or the bytes are broken. */
export const decode = (stream: PdfStream): Buffer => {
  const filter = stream.get('Filter')
  const isDeflated = filter instanceof PdfName && filter.value === 'FlateDecode'
  const isPlain = isDeflated && !stream.has('DecodeParms')
  return Buffer.from(isPlain ? inflateSync(stream.data) : stream.getDecodedData())
}
