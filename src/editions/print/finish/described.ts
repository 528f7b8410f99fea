import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { kidsOf, referenceOf, setKids } from './structure.ts'

/**
 * Makes two cells of each that holds a row's header and its description: they are one on the page, and for who listens
 * the header alone names the row.
 */
export function partDescribedCells(cells: readonly PDFDict[]): void {
  for (const cell of cells) {
    const { context } = cell
    const row = cell.lookup(PDFName.of('P'), PDFDict)
    const own = referenceOf(row)
    const parts = kidsOf(cell)
    setKids(
      row,
      kidsOf(row).flatMap((kid) => (context.lookup(kid) === cell ? parts : [kid])),
    )
    for (const part of parts) if (own) context.lookup(part, PDFDict).set(PDFName.of('P'), own)
    const gone = referenceOf(cell)
    if (gone) context.delete(gone)
  }
}
