import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf, shownIn } from '../../../proof/pdf/texts.ts'
import { tablesIn, withoutEmptyRows } from '../../../publication/table-rows.ts'
import type { Table } from '../../../publication/tree.ts'
import { makeHeadsOf } from './heads.ts'
import { type PlacedCell, toPlaces } from './places.ts'
import { FLAW, type Rule } from './rule.ts'
import { tablesOf } from './tables.ts'
import { plainOf } from './words.ts'

/**
 * Each row of a table stands in its head or its body, each cell in its own rows and columns, and names the cells that head it: those above it, that of its
 * group, and those beside it (PDF/UA-1, ISO 14289-1, 7.5; WCAG 1.3.1).
 */
export const checkCellHeaders: Rule = function* (proof, publication, layout) {
  const printed = elementsOf(proof.tags, 'Table').length
  const wanted = layout.tables.set === 'grid' ? tablesIn(publication).length : 0
  if (printed !== wanted)
    yield { reason: `The PDF has ${printed} tables in rows and columns, not ${wanted}.`, ...FLAW }
  for (const { element, table, rows, place } of tablesOf(proof, publication, layout)) {
    const own = withoutEmptyRows(table)
    const cells = toPlaces(rows)
    const faults = [
      ...groupFaults(element, own),
      ...placeFaults(cells, own, proof),
      ...headerFaults(cells, own, proof),
    ]
    for (const reason of faults) yield { reason, ...FLAW, ...place }
  }
}

/** The rows of a table's head stand in its THead, and all others in its TBody. */
function* groupFaults(element: Element, { head, rows }: Table): Generator<string> {
  const groups = kidsOf(element).filter(({ type }) => type !== 'Caption')
  const found = groups.map((group) => `${rowsIn(group)} in ${group.type}`).join(' and ')
  const wanted = [`${head.length} in THead`, `${rows.length} in TBody`]
    .filter((told) => !told.startsWith('0 '))
    .join(' and ')
  if (found !== wanted) yield `A table has rows ${found}, not ${wanted}.`
}

const rowsIn = (group: Element): number => kidsOf(group).filter(({ type }) => type === 'TR').length

function* placeFaults(
  cells: readonly PlacedCell[],
  table: Table,
  proof: PdfProof,
): Generator<string> {
  const expected = placesIn(table)
  for (const [index, cell] of cells.entries()) {
    const [found, wanted] = [toPlace(cell), expected[index]]
    if (found === wanted) continue
    yield `The cell ${nameOf(cell, proof)} stands in ${found}, not in ${wanted}.`
    return
  }
  if (cells.length < expected.length)
    yield `The table has ${cells.length} cells, not ${expected.length}.`
}

/** Where the cells of a table must stand. Where rows have header and description, the first column is two in the tags. */
function placesIn({ head, rows }: Table): readonly string[] {
  const all = [...head, ...rows]
  const isDouble = all.some(({ cells }) => cells.some((cell) => cell.header && cell.children[0]))
  return all.flatMap(({ cells }, row) =>
    cells.flatMap((cell) => {
      const columns = cell.columns + (isDouble && cell.column === 0 ? 1 : 0)
      const place = {
        row,
        column: cell.column && cell.column + (isDouble ? 1 : 0),
        columns,
        rows: cell.rows,
      }
      if (!cell.header || !cell.children[0]) return [toPlace(place)]
      const words = { ...place, column: place.column + 1, columns: columns - 1 }
      return [toPlace({ ...place, columns: 1 }), toPlace(words)]
    }),
  )
}

const toPlace = ({ row, column, rows, columns }: Omit<PlacedCell, 'element'>): string =>
  `${span('row', row, rows)} and ${span('column', column, columns)}`

const span = (name: string, from: number, length: number): string =>
  length === 1 ? `${name} ${from + 1}` : `${name}s ${from + 1} to ${from + length}`

function* headerFaults(
  cells: readonly PlacedCell[],
  table: Table,
  proof: PdfProof,
): Generator<string> {
  const byName = new Map(cells.map((cell) => [cell.element.cell?.name, cell]))
  const names = (heads: readonly (PlacedCell | undefined)[]): string =>
    heads.map((head) => (head ? nameOf(head, proof) : 'nothing')).join(' and ') || 'nothing'
  const headsOf = makeHeadsOf(cells, table)
  for (const cell of cells) {
    const expected = headsOf(cell)
    const found = cell.element.cell?.headers.map((name) => byName.get(name)) ?? []
    if (found.length === expected.length && expected.every((head) => found.includes(head))) continue
    yield `The cell ${nameOf(cell, proof)} is headed by ${names(found)}, not by ${names(expected)}.`
  }
}

const nameOf = ({ element }: PlacedCell, proof: PdfProof): string =>
  `“${plainOf(shownIn(element, proof))}”`
