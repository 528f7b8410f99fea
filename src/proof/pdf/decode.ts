import { inflateSync } from 'node:zlib'
import { PdfName, type PdfStream } from '@libpdf/core'

/** The bytes of a stream without its filters. Throws where these are not known or the bytes are broken. */
export const decode = (stream: PdfStream): Buffer => {
  const filter = stream.get('Filter')
  const isDeflated = filter instanceof PdfName && filter.value === 'FlateDecode'
  const isPlain = isDeflated && !stream.has('DecodeParms')
  return Buffer.from(
    isPlain ? inflateSync(stream.data, { chunkSize: CHUNK }) : stream.getDecodedData(),
  )
}

/** So many bytes are inflated at once: most contents are no longer, and each piece costs a copy. */
const CHUNK = 65_536
