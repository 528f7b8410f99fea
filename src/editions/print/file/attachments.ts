import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib'

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
 * `date` is when the publication was changed last, or published, ISO 8601: `2006-10-09`, `2006-10`, `2006`.
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

/** A date as PDF has it, as exact as it is known: `D:20061009`, `D:2006` (ISO 32000-1, 7.9.4). */
const toPdfDate = (date: string): string => `D:${date.replaceAll('-', '')}`

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
