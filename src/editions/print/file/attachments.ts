import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import { toPdfDate } from './metadata.ts'

/** A file within the file: the source that it is made from. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** What it is, in words. */
  readonly description: string
}

/**
 * Puts the files that the publication is made from into the print, as associated files of the whole (ISO 19005-3, 6.8).
 * `date` is ISO 8601 in UTC, to the second.
 */
export function setAttachments(
  { catalog, context }: PDFDocument,
  attachments: readonly Attachment[],
  date: string,
): void {
  if (attachments.length === 0) return
  if (catalog.has(PDFName.of('Names'))) throw new Error('the file has names already')
  const files = attachments.map((attachment) => ({
    name: PDFHexString.fromText(attachment.name),
    reference: toFile(attachment, date, context),
  }))
  const names = [...files]
    .sort((a, b) => (a.name.asString() < b.name.asString() ? -1 : 1))
    .flatMap(({ name, reference }) => [name, reference])
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ reference }) => reference)))
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }))
}

function toFile(
  { name, bytes, mediaType, description }: Attachment,
  date: string,
  context: PDFDocument['context'],
): PDFRef {
  const stream = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: mediaType,
    Params: { Size: bytes.length, ModDate: PDFString.of(toPdfDate(date)) },
  })
  const file = context.register(stream)
  const text = PDFHexString.fromText(name)
  const specification = {
    Type: 'Filespec',
    F: text,
    UF: text,
    Desc: PDFHexString.fromText(description),
    AFRelationship: 'Source',
    EF: { F: file, UF: file },
  }
  return context.register(context.obj(specification))
}
