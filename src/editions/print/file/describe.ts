import type { PDFDocument } from '@cantoo/pdf-lib'
import { toEditionTitle } from '../edition-title.ts'
import { setAttachments } from './attachments.ts'
import { setCatalogue } from './catalogue.ts'
import type { Facts } from './facts.ts'
import { setInformation } from './information.ts'
import { toMetadata } from './metadata.ts'
import { setOutputIntent } from './output-intent.ts'
import { setPacket } from './set-packet.ts'

/** Says in a file what it is, of what publication, and which standards it keeps. */
export function describe(
  document: PDFDocument,
  { publication, layout, house, others, claim, attachments }: Facts,
): void {
  const { language } = publication.frontMatter
  const metadata = toMetadata(publication, house, toEditionTitle(layout, language), others)
  setCatalogue(document, language)
  setOutputIntent(document)
  setPacket(document, metadata, claim)
  setInformation(document, metadata, claim)
  setAttachments(document, attachments, metadata.dates.at(-1) ?? '')
}
