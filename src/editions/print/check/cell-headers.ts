import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { shownIn } from '../../../proof/pdf/texts.ts'
import type { Row, Table } from '../../../publication/tree.ts'
import { isBlank } from '../../../publication/words.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { type PrintedTable, tablesIn, tablesOf } from './tables.ts'
import { plainOf } from './words.ts'

/**
 * Each cell of a table names the cells that head it, that of its column and that of its row, and the cells of each row
 * cover as many columns (PDF/UA-1, ISO 14289-1, 7.5; WCAG 1.3.1).
 */
export const checkCellHeaders: Rule = function* (proof, publication) {
  const printed = tablesOf(proof)
  for (const [index, table] of tablesIn(publication).entries()) {
    const { rows = [] } = printed[index] ?? {}
    yield* checkWidths(rows, table, proof)
    yield* checkHeaders(rows, table, proof)
  }
}

type Rows = PrintedTable['rows']

/** Where a row has header and description, the first column is two in the tags. */
function* checkWidths(rows: Rows, table: Table, proof: PdfProof): Generator<Fault> {
  const isDouble = table.rows.some((row) => columnsOf(row).length > row.cells.length)
  const width = table.columns.length + (isDouble ? 1 : 0)
  for (const cells of rows) {
    const [first] = cells
    const columns = cells.map(({ cell }) => cell?.columns ?? 1)
    const expected = cells.map((cell) => (cell === first ? width - cells.length + 1 : 1))
    if (columns.join() !== expected.join())
      yield {
        reason: `The cells of the row “${wordsOf(first, proof)}” cover ${columns} columns, not ${expected}.`,
        hint: REPORT,
      }
  }
}

function* checkHeaders(rows: Rows, table: Table, proof: PdfProof): Generator<Fault> {
  const [head = [], ...body] = rows
  const byName = new Map(rows.flat().map((element) => [element.cell?.name, element]))
  for (const [index, cells] of body.entries()) {
    const columns = columnsOf(table.rows[index])
    for (const [at, cell] of cells.entries()) {
      const beside = cells.filter((other) => other.type === 'TH' && other !== cell)
      const above = head.filter(({ type }, column) => type === 'TH' && column === columns[at])
      const expected = [...above, ...beside]
      const found = cell.cell?.headers.map((name) => byName.get(name)) ?? []
      if (expected.length === found.length && expected.every((one, n) => one === found[n])) continue
      const name = (heads: readonly (Element | undefined)[]): string =>
        heads.map((element) => `“${wordsOf(element, proof)}”`).join(' and ') || 'nothing'
      yield {
        reason: `The cell “${wordsOf(cell, proof)}” is headed by ${name(found)}, not by ${name(expected)}.`,
        hint: REPORT,
      }
    }
  }
}

/** The column of each cell that a row has in the tags: a header and its description are two in one column. */
const columnsOf = (row: Row | undefined): readonly number[] =>
  row?.cells.flatMap(({ header, children }, column) =>
    header && !isBlank(children) ? [column, column] : [column],
  ) ?? []

const wordsOf = (element: Element | undefined, proof: PdfProof): string =>
  element ? plainOf(shownIn(element, proof)) : ''
