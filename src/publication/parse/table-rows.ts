import type { Position } from '../../message/message.ts'
import type { Block, Column } from '../tree.ts'
import type { Element } from './grammar/markdown.ts'
import type { CellMeta } from './grammar/table-rule.ts'
import { toInlines } from './inlines.ts'
import { isOptionText } from './options.ts'
import type { Parsing } from './parsing.ts'
import { nothingAbove, raggedRow, strayOptions } from './refusals.ts'

/** A cell in its place. */
export interface PlacedCell {
  readonly column: number
  readonly columns: number
  /** Counted up while the rows below are read. */
  rows: number
  readonly children: readonly Block[]
  readonly position: Position
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[]
  readonly position: Position
}

/** The rows of a table, and how each of its columns is set. */
export interface Rows {
  readonly alignments: readonly Column['align'][]
  readonly head: readonly PlacedRow[]
  readonly body: readonly PlacedRow[]
}

/** Reads the rows of a table's element; `toBlocks` reads a cell that goes over several lines. */
export function readRows(
  table: Element,
  parsing: Parsing,
  toBlocks: (cell: Element) => readonly Block[],
): Rows {
  const { alignments } = table.token.meta as { readonly alignments: Rows['alignments'] }
  const columns = alignments.length
  const last = table.children[1]?.children.at(-1)
  const isRow = (row: Element): boolean => {
    if (!isOptionRow(row)) return true
    if (row === last) return false
    if (columns > 1) parsing.report({ ...strayOptions, position: rowPosition(row, parsing) })
    return columns === 1
  }
  const [head, body] = table.children.map(({ children }) =>
    placeRows(children.filter(isRow), columns, parsing, toBlocks),
  )
  return { alignments, head: head ?? [], body: body ?? [] }
}

/** Tells whether a row is nothing but options: those of the table, where it is the last. */
const isOptionRow = ({ children }: Element): boolean =>
  children.length === 1 && isOptionText(children[0]?.children[0]?.token.content ?? '')

/** Gives each cell its columns; one that is nothing but `^^` makes the cell above it a row longer. */
function placeRows(
  rows: readonly Element[],
  columns: number,
  parsing: Parsing,
  toBlocks: (cell: Element) => readonly Block[],
): readonly PlacedRow[] {
  /** By its columns, the cell that stands above the row that is read. */
  let above: readonly (PlacedCell | undefined)[] = []
  return rows.map((row) => {
    const cells: PlacedCell[] = []
    const covered: (PlacedCell | undefined)[] = []
    for (const element of row.children) {
      const meta = element.token.meta as CellMeta
      const position = { line: meta.line + parsing.bodyLine + 1, column: meta.column }
      const upper = meta.isAbove ? cellAbove(above, covered.length, meta.span) : undefined
      if (meta.isAbove && !upper) parsing.report({ ...nothingAbove, position })
      const cell = upper ?? placeCell(element, covered.length, position, parsing, toBlocks)
      if (upper) upper.rows += 1
      else cells.push(cell)
      for (let column = 0; column < cell.columns; column++) covered.push(cell)
    }
    const position = rowPosition(row, parsing)
    if (covered.length !== columns)
      parsing.report({ ...raggedRow(covered.length, columns), position })
    above = covered
    return { cells, position }
  })
}

/** A cell begins above, and covers as many columns; `^^` may stand for all of them. */
function cellAbove(
  above: readonly (PlacedCell | undefined)[],
  column: number,
  span: number,
): PlacedCell | undefined {
  const cell = above[column]
  return cell?.column === column && (span === 1 || span === cell.columns) ? cell : undefined
}

function placeCell(
  element: Element,
  column: number,
  position: Position,
  parsing: Parsing,
  toBlocks: (cell: Element) => readonly Block[],
): PlacedCell {
  const { span } = element.token.meta as CellMeta
  const [first] = element.children
  const children =
    first?.token.type === 'inline' ? toWords(first, position, parsing) : toBlocks(element)
  return { column, columns: span, rows: 1, children, position }
}

function toWords(inline: Element, position: Position, parsing: Parsing): readonly Block[] {
  const children = toInlines(inline.token.children ?? [], position, parsing)
  return children.length > 0 ? [{ type: 'paragraph', children, position }] : []
}

function rowPosition(row: Element, { bodyLine, lines }: Parsing): Position {
  const line = (row.token.map?.[0] ?? 0) + bodyLine
  return { line: line + 1, column: Math.max(lines[line]?.search(/\S/) ?? 0, 0) + 1 }
}
