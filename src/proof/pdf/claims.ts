import { PdfStream } from '@libpdf/core'
import { readObjects } from './objects.ts'

/**
 * The standards that a file says it keeps, in its metadata (ISO 14289-1, 5 and ISO 19005-2, 6.6.4): `PDF/UA-1`,
 * `PDF/A-2a`; none where it claims none. Rejects where the bytes are no PDF.
 */
export async function readClaims(bytes: Uint8Array): Promise<readonly string[]> {
  const objects = await readObjects(bytes)
  const metadata = objects.get(objects.catalogue, 'Metadata')
  if (!(metadata instanceof PdfStream)) return []
  const packet = new TextDecoder().decode(metadata.getDecodedData())
  const accessible = propertyOf(packet, 'pdfuaid:part')
  const archival = propertyOf(packet, 'pdfaid:part')
  const level = propertyOf(packet, 'pdfaid:conformance') ?? ''
  return [
    ...(accessible ? [`PDF/UA-${accessible}`] : []),
    ...(archival ? [`PDF/A-${archival}${level.toLowerCase()}`] : []),
  ]
}

/** The value of a property, which XMP writes as an element or as an attribute: `<pdfuaid:part>1<`, `pdfuaid:part="1"`. */
const propertyOf = (packet: string, property: string): string | undefined =>
  new RegExp(`${property}(?:\\s*=\\s*["']|>)\\s*(\\w+)`).exec(packet)?.[1]
