import { cellText, covers, isEmptyCell } from '../publication/tables.ts'
import type { Block, Part, Row, Table } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { isBlank, toPlainText } from '../publication/words.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * Each column of a table that has a head has a heading, and rows say what they are about (WCAG 1.3.1). That each row has
 * as many cells as the table has columns is seen by the parser.
 */
export const tableShape: Rule = { name: 'table-shape', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const parted = new Set(blockRowsOf(part).flatMap(partedIn))
  for (const block of blocksOf(part)) {
    if (block.type === 'paragraph' && looksLikeTable(block)) yield noTable(block, part)
    if (block.type !== 'table') continue
    yield* checkTable(block)
    if (parted.has(block)) yield goesOn(block)
  }
}

/** The rows of blocks that follow one another: those of the part, and those in each item, quotation and box. */
const blockRowsOf = (part: Part): readonly (readonly Block[])[] => [
  part.children,
  ...blocksOf(part).flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ children }) => children)
    return block.type === 'quotation' || block.type === 'box' ? [block.children] : []
  }),
]

/** The tables that a page break seems to have parted from the one before: nothing but a rule or a page number is between. */
function partedIn(blocks: readonly Block[]): readonly Table[] {
  const left = blocks.filter((block) => !isFurniture(block))
  return left.flatMap((block, index) => {
    const before = left[index - 1]
    if (block.type !== 'table' || before?.type !== 'table' || block.caption) return []
    return headOf(block) !== NONE && headOf(block) === headOf(before) ? [block] : []
  })
}

const isFurniture = (block: Block): boolean =>
  block.type === 'thematicBreak' ||
  (block.type === 'paragraph' && /^\P{L}*\d\P{L}*$/u.test(toPlainText(block.children)))

function* checkTable(table: Table): Generator<Finding> {
  if (table.rows.length === 0 && table.columns.length > 0)
    yield { reason: 'This table has no rows', hint: giveRows, position: table.position }
  if (table.head.length > 0) yield* checkHead(table)
  const head = headOf(table)
  for (const row of table.rows) {
    if (head !== NONE && textOf([row]) === head) yield repeated(row)
    else if (row.cells[0]?.header && isBlank(row.cells[0].header)) yield nameless(row)
  }
}

/** Where rows have headers, the corner above them may be empty; elsewhere each column that holds something is headed. */
function* checkHead(table: Table): Generator<Finding> {
  const headers = countHeaders(table)
  const blank = table.columns.findIndex(
    (_, column) =>
      column >= headers && !hasWords(table.head, column) && hasWords(table.rows, column),
  )
  if (blank >= 0) yield headless(blank + 1, table)
}

/** Tells whether a cell of the column holds something; one that spans all columns, as a group's, does not count. */
const hasWords = (rows: readonly Row[], column: number): boolean =>
  rows.some(
    ({ kind, cells }) =>
      kind !== 'group' && cells.some((cell) => covers(cell, column) && !isEmptyCell(cell)),
  )

/** How many columns, from the left, head rows. */
const countHeaders = ({ rows }: Table): number =>
  rows
    .flatMap(({ cells }) => cells)
    .reduce(
      (most, { column, columns, heads, header }) =>
        heads === 'row' || header ? Math.max(most, column + columns) : most,
      0,
    )

const textOf = (rows: readonly Row[]): string =>
  JSON.stringify(rows.map(({ cells }) => cells.map((cell) => [cell.column, cellText(cell)])))

const headOf = ({ head }: Table): string => textOf(head)

/** What a table without a head has for one. */
const NONE = textOf([])

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
  'say in the head what the column holds, or write {row-header=cell} in a paragraph after the table, so that its first cells head their rows'

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
