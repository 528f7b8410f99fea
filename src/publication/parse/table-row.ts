import { cellText, isEmptyCell } from '../tables.ts'
import type { Cell, Inline, Row } from '../tree.ts'
import { isBlank } from '../words.ts'
import { type Identifiers, toSlug } from './identifiers.ts'
import type { TableOptions } from './options.ts'
import { splitSentence } from './sentences.ts'
import type { PlacedCell, PlacedRow } from './table-rows.ts'

/** A row that has no id yet. */
type Unnamed = Omit<Row, 'id'>

/** The rows of a head: each cell heads its columns. */
export const toHead = (rows: readonly PlacedRow[]): readonly Unnamed[] =>
  rows.map(({ cells, position }) => ({ kind: 'head', position, cells: cells.map(toHeadCell) }))

/** The rows below the head, with what their first cells head. */
export function toBody(
  rows: readonly PlacedRow[],
  columns: number,
  options: TableOptions,
): readonly Unnamed[] {
  let kind: Row['kind'] = 'body'
  return rows.map(({ cells, position }) => {
    kind = kindOf(cells, columns, kind)
    if (kind === 'group')
      return { kind, position, cells: cells.map((cell) => ({ ...cell, heads: 'group' })) }
    return { kind, position, cells: cells.map((cell) => toBodyCell(cell, options)) }
  })
}

/** A row of one cell is a group's; one with a bold first cell is a sum, and so is what that cell reaches down to. */
function kindOf(cells: readonly PlacedCell[], columns: number, before: Row['kind']): Row['kind'] {
  const [first] = cells
  const isOverAll = cells.length === 1 && first?.columns === columns && columns > 1
  if (isOverAll && !isEmptyCell(first)) return 'group'
  if (first && first.column > 0) return before
  return first && isBold(first) ? 'total' : 'body'
}

const toHeadCell = (cell: PlacedCell): Cell =>
  isEmptyCell(cell) ? cell : { ...cell, heads: 'columns' }

function toBodyCell(cell: PlacedCell, { rowHeader }: TableOptions): Cell {
  if (rowHeader === 'sentence') return cell.column === 0 ? withHeader(cell) : cell
  const isHeader = rowHeader !== undefined && cell.column < rowHeader && !isEmptyCell(cell)
  return isHeader ? { ...cell, heads: 'row' } : cell
}

/** A first cell whose first sentence heads its row. */
function withHeader(cell: PlacedCell): Cell {
  const [first, ...others] = cell.children
  if (first?.type !== 'paragraph') return { ...cell, header: [] }
  const { header, children } = splitSentence(first.children)
  const rest = isBlank(children) ? [] : [{ ...first, children }]
  return { ...cell, header, children: [...rest, ...others] }
}

/** Tells whether a cell says nothing but bold words, as the first of a row of totals does. */
function isBold({ children: [first, ...others] }: PlacedCell): boolean {
  if (first?.type !== 'paragraph' || others.length > 0) return false
  const written = first.children.filter((inline) => !isBlank([inline]))
  return written.length > 0 && written.every(isStrong)
}

const isStrong = ({ type }: Inline): boolean => type === 'strong' || type === 'noteReference'

/** Gives rows their ids, in their order: by the words that head them, else by their place. */
export function nameRows(tableId: string, identifiers: Identifiers): (row: Unnamed) => Row {
  const counts = { head: 0, row: 0 }
  return (row) => {
    const place = row.kind === 'head' ? `head-${++counts.head}` : `row-${++counts.row}`
    const words = headingWordsOf(row)
    const id = words
      ? identifiers.slug(toSlug(words), `${tableId}-`)
      : identifiers.claim(`${tableId}-${place}`)
    return { ...row, id }
  }
}

const headingWordsOf = ({ kind, cells }: Unnamed): string =>
  kind === 'head'
    ? ''
    : cells
        .filter(({ heads, header }) => heads === 'row' || header)
        .map((cell) => (cell.header ? cellText({ ...cell, children: [] }) : cellText(cell)))
        .join(' ')
