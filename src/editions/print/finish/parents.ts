import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib'
import type { Leaf } from './structure.ts'

/** Content that left the structure has no parent in it any more (ISO 32000-1, 14.7.4.4). */
export function removeParents(document: PDFDocument, removed: readonly Leaf[]): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray)
  for (const { page, mcid } of removed)
    parentsOf(page, numbers, document.context).set(mcid, PDFNull)
}

function parentsOf(page: PDFRef, numbers: PDFArray, context: PDFContext): PDFArray {
  const key = context.lookup(page, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber)
  const at = numbers.asArray().findIndex((number, index) => index % 2 === 0 && isSame(number, key))
  return numbers.lookup(at + 1, PDFArray)
}

const isSame = (number: unknown, key: PDFNumber): boolean =>
  number instanceof PDFNumber && number.asNumber() === key.asNumber()
