import type { Block, Part, Row, Table } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { isBlank, toPlainText } from '../publication/words.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * A table has one head, with a heading for each column, and rows that say what they are about (WCAG 1.3.1). That each
 * row has as many cells as the head is seen by the parser.
 */
export const tableShape: Rule = { name: 'table-shape', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  let last: Table | undefined
  for (const block of blocksOf(part)) {
    if (block.type === 'paragraph' && looksLikeTable(block)) yield noTable(block, part)
    if (block.type !== 'table') continue
    yield* checkTable(block)
    if (last && !block.caption && headOf(block) === headOf(last)) yield goesOn(block)
    last = block
  }
}

function* checkTable(table: Table): Generator<Finding> {
  if (table.rows.length === 0)
    yield { reason: 'This table has no rows', hint: giveRows, position: table.position }
  yield* checkHead(table)
  for (const row of table.rows) {
    if (cellsOf(row) === headOf(table)) yield repeated(row)
    else if (row.cells[0]?.header && isBlank(row.cells[0].header)) yield nameless(row)
  }
}

/** Where rows have headers, the corner above them may be empty; elsewhere each column is headed. */
function* checkHead(table: Table): Generator<Finding> {
  const hasHeaders = table.rows.some(({ cells: [first] }) => first?.header)
  const blank = table.columns.findIndex(
    ({ children }, index) => isBlank(children) && !(hasHeaders && index === 0),
  )
  if (blank >= 0) yield headless(blank + 1, table)
}

const headOf = ({ columns }: Table): string =>
  JSON.stringify(columns.map(({ children }) => toPlainText(children)))

const cellsOf = ({ cells }: Row): string =>
  JSON.stringify(
    cells.map(({ header, children }) => toPlainText([...(header ?? []), ...children]).trim()),
  )

/** A line of bars and hyphens in a paragraph: markdown-it takes it for a table's only where the head has as many cells. */
const DELIMITERS = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/m

const looksLikeTable = (block: Block): boolean =>
  block.type === 'paragraph' && DELIMITERS.test(toPlainText(block.children))

const noTable = (block: Block, { source }: Part): Finding => ({
  reason: 'The head of this table has not as many cells as the line of hyphens under it',
  hint: 'give both as many cells as the table has columns',
  position: findIn(source, block, DELIMITERS) ?? block.position,
})

const giveRows = 'write the rows under the line of hyphens, or take the table out'

const headless = (column: number, { position }: Table): Finding => ({
  reason: `Column ${column} of this table has no heading`,
  hint: column === 1 ? headFirst : 'say in the head what the column holds',
  position,
})

const headFirst =
  'say in the head what the column holds, or write {row-header=sentence} on a line after the table, so that its first cells head their rows'

const repeated = ({ position }: Row): Finding => ({
  reason: 'The head of this table stands again as a row',
  hint: 'leave this row out, if a page break repeated the head, so that the rows are joined',
  position,
})

const nameless = ({ position }: Row): Finding => ({
  reason: 'This row has no header',
  hint: 'write in its first cell what the row is about, or take {row-header=sentence} away',
  position,
})

const goesOn = ({ position }: Table): Finding => ({
  severity: 'warning',
  reason: 'This table has the same head as the one before it',
  hint: 'join the two, if a page break parted them',
  position,
})
