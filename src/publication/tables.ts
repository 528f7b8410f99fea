import { remember } from './remember.ts'
import type { Block, Cell, Inline, Row, Table } from './tree.ts'
import { toPlainText } from './words.ts'

/** What a cell says as one text: its header, then its blocks, a space between them. */
export const cellText = ({ header, children }: Cell): string =>
  [...(header ? [toPlainText(header)] : []), ...children.map(blockText)]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ')

/** The text of a block in a cell; of a picture, nothing. */
function blockText(block: Block): string {
  if (block.type === 'paragraph') return toPlainText(block.children)
  if (block.type !== 'list') return ''
  return block.items
    .map(({ label = '', children }) => `${label} ${children.map(blockText).join(' ')}`.trim())
    .join(' ')
}

/** The inlines of a cell of one paragraph or none; undefined where it holds more, or something else. */
export function inlinesOfCell({ children }: Cell): readonly Inline[] | undefined {
  const [first, ...others] = children
  if (!first) return []
  return first.type === 'paragraph' && others.length === 0 ? first.children : undefined
}

/** Tells whether a cell says nothing and shows nothing. */
export const isEmptyCell = ({ header, children }: Cell): boolean =>
  header === undefined && children.length === 0

/** Tells whether a cell covers a column, from 0. */
export const covers = (cell: Cell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.columns

/** The cells of the head that head a cell's columns, from the top and from the left. */
export function columnHeadsOf({ head }: Table, cell: Cell): readonly Cell[] {
  return head.flatMap(({ cells }) =>
    cells.filter((other) => other.heads === 'columns' && other !== cell && overlap(other, cell)),
  )
}

const overlap = (one: Cell, other: Cell): boolean =>
  one.column < other.column + other.columns && other.column < one.column + one.columns

/** What each row below the head is headed by. */
export interface RowHeads {
  /** The cell of the group that the row is in; none for the row of the group itself. */
  readonly group?: Cell
  /** Cells that head the row, those of rows above that reach down to it too, from the left. */
  readonly row: readonly Cell[]
}

/** What heads each row below the head, in their order; found once. */
export const rowHeadsOf: (table: Table) => readonly RowHeads[] = remember(findRowHeads)

function findRowHeads({ rows }: Table): readonly RowHeads[] {
  const end = endOfGroups(rows)
  let group: Cell | undefined
  let reaching: readonly (readonly [cell: Cell, last: number])[] = []
  return rows.map((row, index) => {
    reaching = [
      ...reaching.filter(([, last]) => last >= index),
      ...headersIn(row).map((cell) => [cell, index + cell.rows - 1] as const),
    ]
    const heads = reaching.map(([cell]) => cell).toSorted((one, other) => one.column - other.column)
    if (row.kind === 'group') group = row.cells.find(({ heads }) => heads === 'group')
    const own = row.kind === 'group' || index >= end || !group ? {} : { group }
    return { ...own, row: heads }
  })
}

/**
 * The place of the first of the rows at the end that are sums of all groups, and so of none; the number of rows where
 * there are none. Rows above the first group are a group too. Where each group before ends with a sum of its own, so does
 * the last.
 */
export function endOfGroups(rows: readonly Row[]): number {
  const headings = rows.flatMap(({ kind }, index) => (kind === 'group' ? [index] : []))
  const starts = headings[0] === 0 ? headings : [0, ...headings]
  const end = rows.findLastIndex(({ kind }) => kind !== 'total') + 1
  if (headings.length === 0 || starts.length < 2 || end === rows.length) return rows.length
  const eachHasOne = starts.slice(1).every((start) => rows[start - 1]?.kind === 'total')
  return eachHasOne ? end + (rows[end]?.cells[0]?.rows ?? 1) : end
}

const headersIn = ({ cells }: Row): readonly Cell[] =>
  cells.filter(({ heads, header }) => heads === 'row' || header !== undefined)

/** The heading of a cell's columns as one text: `Men – Full time`; over two columns, `Men – Full time, Part time`; '' where none is. */
export const headingOf = (table: Table, cell: Cell): string => joinHeads(table, cell, table.head)

/** The heading of a cell of the head itself: those above it. */
export const headingAbove = (table: Table, cell: Cell, index: number): string =>
  joinHeads(table, cell, table.head.slice(0, index))

const joinHeads = (table: Table, cell: Cell, head: readonly Row[]): string =>
  head
    .map((row) => columnHeadsOf({ ...table, head: [row] }, cell).map(cellText))
    .map((texts) => [...new Set(texts.filter(Boolean))].join(', '))
    .filter(Boolean)
    .join(' – ')

/** How many decimals a number in a cell has: 2 for `£1,234.50`, 0 for `12`; undefined for what is no number. */
export function decimalsOf(text: string): number | undefined {
  const [, figures] = NUMBER.exec(text.trim()) ?? []
  if (figures === undefined) return undefined
  return DECIMALS.exec(figures)?.[1]?.length ?? 0
}

/** A number with what may stand before and after it: a sign, a currency, a unit of one mark or letter, brackets. */
const NUMBER = /^[^\p{L}\p{N}]{0,4}(\d[\d.,·\u00a0\u2009\u202f ]*)(?<=\d)[^\p{N}]{0,3}$/u

/** Decimals after their sign; three figures after a comma are thousands. */
const DECIMALS = /(?:[.·]|,(?!\d{3}$))(\d+)$/
