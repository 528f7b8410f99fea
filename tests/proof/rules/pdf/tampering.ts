import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib'
import type { EditionFile } from '../../../../src/editions/edition.ts'
import { type Change, inContent, write } from '../../../editions/print/planting.ts'

/** A kind of tampering with a finished file, and the rule that names it. */
export interface Tampering {
  readonly rule: string
  readonly name: string
  readonly change: Change | ByteChange
}

/** Something done to the bytes of a finished file. */
export interface ByteChange {
  readonly bytes: (file: Buffer) => Buffer
}

/** The tampered file. */
export const tamper = async (
  file: Uint8Array,
  { change }: Tampering,
): Promise<readonly EditionFile[]> =>
  'bytes' in change
    ? [{ path: 'planted.pdf', bytes: change.bytes(Buffer.from(file)) }]
    : write(file, change)

/** The page of the report on the ferries on which its first part begins. */
const PAGE = 5

/** Changes the content of that page. */
export const onPage = (change: (content: string) => string): Change => inContent(PAGE, change)

/** Paints something over that page, in points from its lower left corner, after all else. */
export const over = (content: string): Change => onPage((own) => `q\n${own}\nQ\n${content}`)

/** Paints something over it that needs a resource. */
export const overWith =
  (
    kind: string,
    name: string,
    make: (document: PDFDocument) => PDFObject,
    content: string,
  ): Change =>
  (document) => {
    setResource(document, kind, name, make(document))
    over(content)(document)
  }

export function setResource(
  document: PDFDocument,
  kind: string,
  name: string,
  value: PDFObject,
): void {
  const resources = pageOf(document).node.Resources()
  const known = resources?.get(PDFName.of(kind))
  const found = document.context.lookup(known)
  const own = found instanceof PDFDict ? found : document.context.obj({})
  own.set(PDFName.of(name), document.context.register(value))
  resources?.set(PDFName.of(kind), own)
}

export function pageOf(document: PDFDocument): PDFPage {
  const page = document.getPages()[PAGE - 1]
  if (!page) throw new Error('there is no such page')
  return page
}

/** Adds an annotation with a picture of its own over the page. */
export const annotate =
  (
    subtype: string,
    extra: Record<string, PDFObject | string | number | boolean | number[]> = {},
  ): Change =>
  (document) => {
    const { context } = document
    const look = context.register(
      context.flateStream('1 1 1 rg 0 0 400 400 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 400, 400],
      }),
    )
    const annotation = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: subtype,
        Rect: [80, 300, 480, 700],
        F: 4,
        Contents: PDFString.of('Note'),
        AP: { N: look },
        ...extra,
      }),
    )
    pageOf(document).node.addAnnot(annotation)
  }

/** Sets an entry of the catalogue. */
export const inCatalogue =
  (key: string, make: (document: PDFDocument) => PDFObject): Change =>
  (document) =>
    document.catalog.set(PDFName.of(key), make(document))

export const text = (words: string): PDFHexString => PDFHexString.fromText(words)
export const number = (value: number): PDFNumber => PDFNumber.of(value)
export const name = (value: string): PDFName => PDFName.of(value)

/** The entries of a resource of the page by its kind and name, as `ExtGState`, `G3`. */
export function resourceOf(document: PDFDocument, kind: string, key: string): PDFDict {
  const resources = pageOf(document).node.Resources()?.lookup(PDFName.of(kind), PDFDict)
  const found = resources?.lookup(PDFName.of(key), PDFDict)
  if (!found) throw new Error(`the page has no ${key}`)
  return found
}
