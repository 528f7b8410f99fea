import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import type { FrontMatter } from '../../../publication/front-matter.ts'
import { toPacket } from './packet.ts'

/** What made the pages, without a version: the same words make the same bytes. */
const PRODUCER = 'Chromium, Skia/PDF'

/** What the file says of itself, twice, as PDF has it: in the information dictionary and in XMP. */
export interface Metadata {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly creator: string
  readonly producer: string
  readonly language: string
  /** ISO 8601, in UTC, to the second: the publication's own date, at midnight. */
  readonly date: string
}

/** Sets both from the front matter (ISO 32000-1, 14.3); `creator` is the house that makes the copies. */
export function setMetadata(
  document: PDFDocument,
  frontMatter: FrontMatter,
  creator: string,
): void {
  const { context, catalog } = document
  const metadata = toMetadata(frontMatter, creator)
  const packet = Buffer.from(toPacket(metadata), 'utf8')
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
  const { Info: printed } = context.trailerInfo
  if (printed instanceof PDFRef) context.delete(printed)
  context.trailerInfo.Info = context.register(toInformation(metadata, document))
}

const toMetadata = (
  { title, publisher, creator, description, language, date }: FrontMatter,
  house: string,
): Metadata => ({
  title,
  author: [creator ?? publisher].flat().join('; '),
  subject: description ?? '',
  creator: house,
  producer: PRODUCER,
  language,
  date: `${[...date.split('-'), '01', '01'].slice(0, 3).join('-')}T00:00:00Z`,
})

function toInformation(metadata: Metadata, { context }: PDFDocument): PDFDict {
  const date = PDFString.of(`D:${metadata.date.replace(/[-:TZ]/g, '')}Z`)
  return context.obj({
    Title: PDFHexString.fromText(metadata.title),
    Author: PDFHexString.fromText(metadata.author),
    Subject: PDFHexString.fromText(metadata.subject),
    Creator: PDFHexString.fromText(metadata.creator),
    Producer: PDFHexString.fromText(metadata.producer),
    CreationDate: date,
    ModDate: date,
  })
}
