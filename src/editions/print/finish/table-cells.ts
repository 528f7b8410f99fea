import { type PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Publication } from '../../../publication/tree.ts'
import { type CellPart, toGrid } from '../page/table/grid.ts'
import { tablesIn, withoutEmptyRows } from '../page/table/rows.ts'
import { tablesOf } from './structure.ts'

/**
 * Says of each cell which columns and rows it covers and which cells head it, from the publication's own table: Chromium
 * names heading cells by the count of nodes that its process has made, and knows nothing of groups (ISO 32000-1,
 * 14.8.5.7). Returns the heading cells in document order. Throws where a table was printed with other cells.
 */
export function describeCells(document: PDFDocument, publication: Publication): readonly PDFDict[] {
  const tables = tablesIn(publication)
  const printed = tablesOf(document)
  if (printed.length !== tables.length)
    throw new Error('the printed tables are not those of the text')
  const named: PDFDict[] = []
  for (const [index, table] of tables.entries()) {
    const parts = toGrid(withoutEmptyRows(table)).flat()
    const elements = printed[index]?.flat() ?? []
    if (elements.length !== parts.length)
      throw new Error(`${table.id} was printed with other cells`)
    describe(parts, elements, named)
  }
  return named
}

function describe(
  parts: readonly CellPart[],
  elements: readonly PDFDict[],
  named: PDFDict[],
): void {
  const names = new Map<CellPart['cell'], PDFString>()
  for (const [index, { cell, scope }] of parts.entries()) {
    const element = elements[index]
    if (!element || !scope) continue
    const name = toCellName(named.push(element))
    element.set(PDFName.of('ID'), name)
    names.set(cell, name)
  }
  for (const [index, part] of parts.entries()) {
    const headers = part.heads.flatMap((head) => names.get(head) ?? [])
    elements[index]?.set(PDFName.of('A'), toAttributes(part, headers, elements[index]))
  }
}

/** Six figures, so that names in order of their letters are in order. */
const toCellName = (number: number): PDFString =>
  PDFString.of(`h${String(number).padStart(6, '0')}`)

const toAttributes = (
  { columns, rows, scope }: CellPart,
  headers: readonly PDFString[],
  { context }: PDFDict,
): PDFDict =>
  context.obj({
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(rows > 1 && { RowSpan: rows }),
    ...(headers.length > 0 && { Headers: [...headers] }),
  })
