import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { type Leaf, leavesOf, removeElement } from './structure.ts'

/** The lines that say that a table goes on: those that stay, and those on the table's own first page. */
export interface Continued {
  readonly kept: readonly Leaf[]
  readonly first: readonly Leaf[]
}

/**
 * Takes out of the structure the rows that say, on each page that a table goes on to, that it does. Chromium prints them
 * on the first page too, in the place of the caption.
 */
export function takeOutContinued(document: PDFDocument, cells: readonly PDFDict[]): Continued {
  const tables = cells.map((cell) => {
    const leaves = [...leavesOf(cell, document.context)]
    removeElement(cell.lookup(PDFName.of('P'), PDFDict), document.context)
    return leaves
  })
  const isFirst = (leaf: Leaf, [first]: readonly Leaf[]): boolean => leaf.page === first?.page
  return {
    kept: tables.flatMap((leaves) => leaves.filter((leaf) => !isFirst(leaf, leaves))),
    first: tables.flatMap((leaves) => leaves.filter((leaf) => isFirst(leaf, leaves))),
  }
}
