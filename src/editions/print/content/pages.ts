import { deflateSync, inflateSync } from 'node:zlib'
import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Content, Edits } from './content.ts'
import { applyEdits } from './edit.ts'
import { resourcesOf } from './page-resources.ts'
import { readContent } from './read.ts'

/** Reads what every page paints. Throws at all that is not known, and names the page. */
export const readContents = (document: PDFDocument): readonly Content[] =>
  document
    .getPages()
    .map((page, index) => naming(index, () => readContent(inflate(page), resourcesOf(page))))

/** Writes the content of every page, with changes, in the place of the old. Throws where changes overlap. */
export function writeContents(
  document: PDFDocument,
  contents: readonly Content[],
  edits: Edits,
): void {
  const sources = contents.map(({ source }, index) =>
    naming(index, () => applyEdits(source, edits[index] ?? [])),
  )
  for (const [index, page] of document.getPages().entries()) deflate(page, sources[index] ?? '')
}

/** The content of a page as it stands. Throws where it is not one stream, deflated, or as short as not to be. */
export function inflate(page: PDFPage): string {
  const stream = page.node.context.lookup(referenceOf(page))
  const filter = stream instanceof PDFRawStream ? stream.dict.get(PDFName.of('Filter')) : undefined
  const isDeflated = filter === PDFName.of('FlateDecode')
  const isKnown = stream instanceof PDFRawStream && (isDeflated || !filter)
  if (!isKnown || stream.dict.has(PDFName.of('DecodeParms')))
    throw new Error('its content is not deflated')
  const bytes = stream.getContents()
  return Buffer.from(isDeflated ? inflateSync(bytes) : bytes).toString('latin1')
}

/** Writes a page's content in the place of the old. */
export function deflate(page: PDFPage, source: string): void {
  const { context } = page.node
  const bytes = deflateSync(Buffer.from(source, 'latin1'))
  const dictionary = context.obj({ Length: bytes.length, Filter: 'FlateDecode' })
  context.assign(referenceOf(page), PDFRawStream.of(dictionary, bytes))
}

function referenceOf(page: PDFPage): PDFRef {
  const content = page.node.get(PDFName.of('Contents'))
  if (content instanceof PDFRef) return content
  throw new Error('its content is not one stream')
}

/** Says on which page something failed. */
function naming<Result>(index: number, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`page ${index + 1} is not as the press prints: ${reason}`, { cause })
  }
}
