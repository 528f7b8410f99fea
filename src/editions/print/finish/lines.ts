import { deflateSync, inflateSync } from 'node:zlib'
import {
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

/** A page's content as Skia writes it: operators, line by line, none broken by a line's end. */
export interface PageLines {
  readonly page: PDFPage
  readonly lines: readonly string[]
}

/** Reads the content of every page. Throws where a page's content is not one deflated stream. */
export const readLines = (document: PDFDocument): readonly PageLines[] =>
  document.getPages().map((page) => ({ page, lines: inflate(page).split('\n') }))

/** Writes changed content in the place of the old. */
export function writeLines({ page, lines }: PageLines): void {
  const { context } = page.node
  const bytes = deflateSync(Buffer.from(lines.join('\n'), 'latin1'))
  const dictionary = context.obj({ Length: bytes.length, Filter: 'FlateDecode' })
  context.assign(contentOf(page), PDFRawStream.of(dictionary, bytes))
}

function inflate(page: PDFPage): string {
  const stream = page.node.context.lookup(contentOf(page), PDFStream)
  return inflateSync(stream.getContents()).toString('latin1')
}

function contentOf(page: PDFPage): PDFRef {
  const content = page.node.get(PDFName.of('Contents'))
  if (content instanceof PDFRef) return content
  throw new Error('a printed page has no single stream of content')
}
