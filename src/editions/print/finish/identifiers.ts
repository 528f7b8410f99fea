import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { elementsOf } from './structure.ts'

/**
 * Chromium names a table's heading cells by the count of nodes that its process has made, which differs from run to
 * run: they are named anew, in document order, wherever a name stands (ISO 32000-1, 14.7.2 and 14.8.5.7).
 */
export function renameIdentifiers(document: PDFDocument): void {
  const elements = [...elementsOf(document)]
  const named = elements.filter((element) => element.has(identifier))
  const names = new Map(
    named.map((element, index) => [textOf(element.get(identifier)), toName(index)]),
  )
  const rename = (old: PDFObject | undefined): PDFString => names.get(textOf(old)) ?? toName(-1)
  for (const element of named) element.set(identifier, rename(element.get(identifier)))
  for (const list of elements.flatMap(headersOf))
    for (const [index, old] of list.asArray().entries()) list.set(index, rename(old))
  setTree(document, named)
}

const identifier = PDFName.of('ID')

/** Six figures, so that names in order of their letters are in order. */
const toName = (index: number): PDFString => PDFString.of(`h${String(index + 1).padStart(6, '0')}`)

const textOf = (name: PDFObject | undefined): string =>
  name instanceof PDFString ? name.asString() : ''

function headersOf(element: PDFDict): readonly PDFArray[] {
  const attributes = element.lookup(PDFName.of('A'))
  const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  return owners.flatMap((owner) => {
    const dictionary = element.context.lookup(owner)
    const headers = dictionary instanceof PDFDict && dictionary.lookup(PDFName.of('Headers'))
    return headers instanceof PDFArray ? [headers] : []
  })
}

/** The names in order, each with its element. */
function setTree(document: PDFDocument, named: readonly PDFDict[]): void {
  const { context, catalog } = document
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const names = named.flatMap((element) => [element.get(identifier), context.getObjectRef(element)])
  removeTree(root.get(PDFName.of('IDTree')), context)
  root.delete(PDFName.of('IDTree'))
  if (named.length === 0) return
  root.set(PDFName.of('IDTree'), context.obj({ Names: names.filter((name) => name !== undefined) }))
}

/** The old tree's objects would stay in the file, and the old names with them. */
function removeTree(tree: PDFObject | undefined, context: PDFContext): void {
  const node = context.lookup(tree)
  const kids = node instanceof PDFDict ? node.lookup(PDFName.of('Kids')) : undefined
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) removeTree(kid, context)
  if (tree instanceof PDFRef) context.delete(tree)
}
