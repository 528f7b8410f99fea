import {
  PDFArray,
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
  const places = placesIn(numbers)
  for (const [page, leaves] of Map.groupBy(removed, ({ page }) => page)) {
    const parents = numbers.lookup(places.get(keyOf(page, document)) ?? -1, PDFArray)
    for (const { mcid } of leaves) parents.set(mcid, PDFNull)
  }
}

/** Where what belongs to each number stands: numbers and what belongs to them take turns. */
const placesIn = (numbers: PDFArray): ReadonlyMap<number, number> =>
  new Map(
    numbers
      .asArray()
      .flatMap((number, index) =>
        index % 2 === 0 && number instanceof PDFNumber ? [[number.asNumber(), index + 1]] : [],
      ),
  )

const keyOf = (page: PDFRef, { context }: PDFDocument): number =>
  context.lookup(page, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber).asNumber()
