import { type PDFDocument, PDFHexString, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Claim } from './claim.ts'
import { type Metadata, toPdfDate } from './metadata.ts'

/** The information dictionary (ISO 32000-1, 14.3.3), in the place of the printed one; PDF/A-4 has none (6.1.3). */
export function setInformation({ context }: PDFDocument, metadata: Metadata, claim?: Claim): void {
  const { Info: printed, ...others } = context.trailerInfo
  if (printed instanceof PDFRef) context.delete(printed)
  const own =
    claim?.archival === 4 ? {} : { Info: context.register(toInformation(metadata, context)) }
  context.trailerInfo = { ...others, ...own }
}

const toInformation = (metadata: Metadata, context: PDFDocument['context']) => {
  const date = PDFString.of(toPdfDate(metadata.date))
  return context.obj({
    Title: PDFHexString.fromText(metadata.title),
    Author: PDFHexString.fromText(metadata.author),
    ...(metadata.subject && { Subject: PDFHexString.fromText(metadata.subject) }),
    Creator: PDFHexString.fromText(metadata.creator),
    Producer: PDFHexString.fromText(metadata.producer),
    CreationDate: date,
    ModDate: date,
  })
}
