import { type PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { isA, tablesOf } from './structure.ts'

/** A cell, the columns of the tags that it covers, and the name by which others refer to it. */
interface Cell {
  readonly element: PDFDict
  readonly from: number
  readonly to: number
  readonly name?: PDFString
}

/**
 * Says of each cell which columns it covers and which cells head it, anew: Chromium names heading cells by the count of
 * nodes that its process has made, and counts a row's header and description, one cell on the page, as two columns
 * under a heading for one (ISO 32000-1, 14.8.5.7). Returns the heading cells in document order.
 */
export function describeCells(document: PDFDocument): readonly PDFDict[] {
  const named: PDFDict[] = []
  const toName = (element: PDFDict): PDFString => toCellName(named.push(element))
  for (const rows of tablesOf(document)) describe(rows, toName)
  return named
}

/** Six figures, so that names in order of their letters are in order. */
const toCellName = (number: number): PDFString =>
  PDFString.of(`h${String(number).padStart(6, '0')}`)

function describe(
  rows: readonly (readonly PDFDict[])[],
  toName: (element: PDFDict) => PDFString,
): void {
  const width = Math.max(...rows.map((cells) => cells.length))
  const [head = [], ...body] = rows.map((cells) => toCells(cells, width, toName))
  for (const cell of head) setCell(cell, 'Column', [])
  for (const cells of body) {
    const headers = cells.filter(({ name }) => name !== undefined)
    for (const cell of cells) {
      const above = head.filter(({ from, to }) => from <= cell.to && cell.from <= to)
      const beside = headers.filter((header) => header !== cell)
      setCell(
        cell,
        'Row',
        [...above, ...beside].flatMap(({ name }) => name ?? []),
      )
    }
  }
}

/** The cells of a row; where it has fewer than the widest, its first covers the columns that it lacks. */
function toCells(
  elements: readonly PDFDict[],
  width: number,
  toName: (element: PDFDict) => PDFString,
): readonly Cell[] {
  const lacking = width - elements.length
  return elements.map((element, index) => ({
    element,
    from: index === 0 ? 0 : index + lacking,
    to: index + lacking,
    ...(isA('TH', element) && { name: toName(element) }),
  }))
}

function setCell(cell: Cell, scope: 'Column' | 'Row', headers: readonly PDFString[]): void {
  const { element, from, to, name } = cell
  const { context } = element
  if (name) element.set(PDFName.of('ID'), name)
  const attributes = context.obj({
    O: 'Table',
    ...(name && { Scope: scope }),
    ...(to > from && { ColSpan: to - from + 1 }),
    ...(headers.length > 0 && { Headers: [...headers] }),
  })
  element.set(PDFName.of('A'), attributes)
}
