import type { PdfDict } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import type { PdfProof } from '../../../../proof/pdf/open.ts'
import { type Packet, readPacket } from '../../../../proof/pdf/packet.ts'
import { remember } from '../../../../publication/remember.ts'
import { type Annotation, annotationsIn } from './annotations.ts'
import { type FontObject, fontsIn } from './font-objects.ts'
import { type PlacedTag, placeTags } from './placed-tags.ts'

/** A finished file as the conditions look at it. */
export interface Inspected {
  readonly proof: PdfProof
  readonly objects: PdfObjects
  /** The metadata; none where there are none that can be read. */
  readonly packet: Packet | undefined
  /** What the file claims: the parts of ISO 14289 and ISO 19005; 0 where it claims none. */
  readonly accessible: number
  readonly archival: number
  readonly information: PdfDict | undefined
  /** Every element of the tags, in order. */
  readonly tags: readonly PlacedTag[]
  readonly annotations: readonly Annotation[]
  readonly fonts: readonly FontObject[]
}

/** Looks at a file once for all conditions. */
export const inspect = remember((proof: PdfProof): Inspected => {
  const { objects } = proof
  const packet = readPacket(objects)
  const tags = placeTags(proof)
  return {
    proof,
    objects,
    packet,
    accessible: Number(packet?.text('pdfuaid:part') ?? 0),
    archival: Number(packet?.text('pdfaid:part') ?? 0),
    information: objects.dictionary(objects.trailer, 'Info'),
    tags,
    annotations: annotationsIn(objects, tags),
    fonts: fontsIn(objects),
  }
})
