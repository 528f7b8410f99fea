import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { isA, kidsOf, referenceOf, removeElement, setKids } from './structure.ts'

const parent = PDFName.of('P')

/**
 * Takes a table's own notes and foot out of its last row and puts them after it. They are printed in a row, so that they
 * stay with the rows before them: Chromium parts what follows a table from one that goes on from another page.
 */
export function moveBeneath(cells: readonly PDFDict[]): void {
  for (const cell of cells) {
    const row = cell.lookup(parent, PDFDict)
    const table = tableAround(row)
    const owner = table.lookup(parent, PDFDict)
    const moved = kidsOf(cell)
    setKids(
      owner,
      kidsOf(owner).flatMap((kid) => (isSame(kid, table) ? [kid, ...moved] : [kid])),
    )
    for (const kid of moved)
      cell.context.lookup(kid, PDFDict).set(parent, referenceOf(owner) ?? owner)
    setKids(cell, [])
    removeElement(row, cell.context)
  }
}

const isSame = (kid: PDFObject, element: PDFDict): boolean =>
  element.context.lookup(kid) === element

const tableAround = (element: PDFDict): PDFDict =>
  isA('Table', element) ? element : tableAround(element.lookup(parent, PDFDict))
