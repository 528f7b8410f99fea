import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Claim } from './claim.ts'
import type { Metadata } from './metadata.ts'
import { toPacket } from './packet.ts'

/** The XMP packet of the whole file (ISO 32000-1, 14.3.2), which is never deflated: whoever looks for it finds it. */
export function setPacket(
  { catalog, context }: PDFDocument,
  metadata: Metadata,
  claim?: Claim,
): void {
  const packet = Buffer.from(toPacket(metadata, claim), 'utf8')
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
}
