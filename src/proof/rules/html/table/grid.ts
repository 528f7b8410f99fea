import { attributeOf, childrenOf, type HtmlElement, isElement } from '../../../html/tree.ts'

/** A cell of a table in an HTML page, at its place in the grid (HTML, 4.9.12.1, forming a table). */
export interface HtmlCell {
  readonly element: HtmlElement
  /** The first row and column that it covers, from 0, and how many. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  /** The number of the body, or head, that it is in. */
  readonly group: number
}

/** A table's cells, row by row, and the groups of its columns. */
export interface HtmlGrid {
  readonly rows: readonly (readonly HtmlCell[])[]
  /** The cell that covers a place; undefined where none does. */
  at(row: number, column: number): HtmlCell | undefined
  /** The number of the column group that a column is in; undefined where it is in none. */
  columnGroup(column: number): number | undefined
}

/** The grid of a table. */
export function gridOf(table: HtmlElement): HtmlGrid {
  const slots: HtmlCell[][] = []
  const rows: HtmlCell[][] = []
  for (const [group, trs] of groupsOf(table).entries())
    for (const [index, tr] of trs.entries())
      rows.push(placeRow(tr, { row: rows.length, left: trs.length - index, group, slots }))
  const groups = columnGroupsOf(table)
  return {
    rows,
    at: (row, column) => slots[row]?.[column],
    columnGroup: (column) => groups[column],
  }
}

/** Tells whether a cell is a heading. */
export const isHeader = ({ element }: HtmlCell): boolean => element.tagName === 'th'

const within = (element: HtmlElement, ...tags: readonly string[]): readonly HtmlElement[] =>
  childrenOf(element).filter(
    (child): child is HtmlElement => isElement(child) && tags.includes(child.tagName),
  )

/** The rows of each head, body and foot. */
const groupsOf = (table: HtmlElement): readonly (readonly HtmlElement[])[] =>
  within(table, 'thead', 'tbody', 'tfoot').map((group) => within(group, 'tr'))

/** Where a row stands, and how many rows are left in its group: no cell reaches further. */
interface RowPlace {
  readonly row: number
  readonly left: number
  readonly group: number
  /** The cell at each place, by row and column; filled as the rows come. */
  readonly slots: HtmlCell[][]
}

function placeRow(tr: HtmlElement, { row, left, group, slots }: RowPlace): HtmlCell[] {
  const cells: HtmlCell[] = []
  let column = 0
  for (const element of within(tr, 'th', 'td')) {
    while (slots[row]?.[column]) column++
    const columns = spanOf(element, 'colspan')
    const rows = Math.min(left, spanOf(element, 'rowspan'))
    const cell = { element, row, column, rows, columns, group }
    cells.push(cell)
    cover(cell, slots)
  }
  return cells
}

function cover(cell: HtmlCell, slots: HtmlCell[][]): void {
  for (let row = cell.row; row < cell.row + cell.rows; row++) {
    slots[row] ??= []
    for (let column = cell.column; column < cell.column + cell.columns; column++) {
      const line = slots[row]
      if (line) line[column] ??= cell
    }
  }
}

const spanOf = (element: HtmlElement, name: string): number =>
  Math.max(1, Number.parseInt(attributeOf(element, name) ?? '1', 10) || 1)

const columnGroupsOf = (table: HtmlElement): readonly number[] =>
  within(table, 'colgroup').flatMap((group, index) =>
    Array.from({ length: spanOf(group, 'span') }, () => index),
  )
