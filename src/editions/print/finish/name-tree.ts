import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'
import { referenceOf } from './structure.ts'

/** Lists the elements that have names, in the order of these, in the structure's name tree (ISO 32000-1, 14.7.2). */
export function setNameTree(document: PDFDocument, named: readonly PDFDict[]): void {
  const { context, catalog } = document
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const names = named.flatMap((element) => [element.get(PDFName.of('ID')), referenceOf(element)])
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
