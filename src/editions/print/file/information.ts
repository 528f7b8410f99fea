import { type PDFDocument, PDFHexString, PDFRef } from '@cantoo/pdf-lib'
import type { Claim } from './claim.ts'
import type { Metadata } from './metadata.ts'

/**
 * The information dictionary (ISO 32000-1, 14.3.3), in the place of the printed one; PDF/A-4 has none (6.1.3). It has no
 * dates: those would be the file's, which has none, for the same words make the same bytes.
 */
export function setInformation({ context }: PDFDocument, metadata: Metadata, claim?: Claim): void {
  const { Info: printed, ...others } = context.trailerInfo
  if (printed instanceof PDFRef) context.delete(printed)
  const own =
    claim?.archival === 4 ? {} : { Info: context.register(toInformation(metadata, context)) }
  context.trailerInfo = { ...others, ...own }
}

const toInformation = (metadata: Metadata, context: PDFDocument['context']) =>
  context.obj({
    Title: PDFHexString.fromText(metadata.title),
    ...(metadata.creators.length > 0 && {
      Author: PDFHexString.fromText(metadata.creators.join('; ')),
    }),
    ...(metadata.subject && { Subject: PDFHexString.fromText(metadata.subject) }),
    Creator: PDFHexString.fromText(metadata.house),
    Producer: PDFHexString.fromText(metadata.producer),
  })
