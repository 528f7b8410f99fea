import { remember } from '../../../../publication/remember.ts'
import { cellText, inlinesOfCell, isEmptyCell } from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import { cellsOf } from '../../../../publication/walk.ts'
import { namesFromAbove } from '../../../expectations/web/cell-labels.ts'
import { expectBlocks } from './blocks.ts'
import { lackingIn } from './decimals.ts'
import { expectExpansion, expectInlines, expectShown } from './inlines.ts'
import { classes, classOfCell } from './looks.ts'
import {
  type ExpectedAttributes,
  type ExpectedElement,
  type ExpectedNode,
  element,
  ofForm,
  optional,
} from './node.ts'
import { addedMarks, onPage, type PartOfPage } from './setting.ts'

/** What a cell must know of its table and page. */
export interface CellPage {
  readonly table: Table
  readonly page: PartOfPage
  readonly isDescribed: boolean
}

/** A cell in its row. */
export interface CellOfRow extends CellPage {
  readonly row: Row
  readonly index: number
  readonly cell: Cell
}

/** A cell as it must stand on a page; one with a title is two. */
export function expectCell(placed: CellOfRow): readonly ExpectedElement[] {
  const { cell, page } = placed
  if (isHeading(cell)) return [expectHeading(placed)]
  const data = element('td', { ...sizeOf(placed), headers: HEADERS }, [
    ...expectOpening(placed),
    ...expectWords(cell, page),
    ...(addedTo(placed).after ?? []).map(expectExpansion),
  ])
  if (!cell.header) return [data]
  const { rowspan } = sizeOf(placed)
  const marks = { id: nameOf(placed), scope: 'row', rowspan, headers: HEADERS }
  return [element('th', marks, expectInlines(cell.header, page)), data]
}

/** All of the cell is a heading; one that says nothing heads nothing. */
const isHeading = (cell: Cell): boolean =>
  cell.heads !== undefined && cell.header === undefined && !isEmptyCell(cell)

/** Which headings a cell names is judged by what a browser makes of it. */
const HEADERS = ofForm(/^[^<>]*$/, 'its headings')

function sizeOf(placed: CellOfRow): ExpectedAttributes {
  const { table, cell, isDescribed } = placed
  const columns = cell.columns + (isDescribed && cell.column === 0 && !cell.header ? 1 : 0)
  return {
    colspan: columns > 1 ? String(columns) : undefined,
    rowspan: cell.rows > 1 ? String(cell.rows) : undefined,
    class: classOfCell(placed),
    'data-lacks': lackingIn(table).get(cell),
  }
}

const SCOPES = { group: 'rowgroup', row: 'row', columns: ofForm(/^col(?:group)?$/, 'col') }

/** A heading that holds the numeral of its row is named by its own words alone. */
function expectHeading(placed: CellOfRow): ExpectedElement {
  const { cell, page } = placed
  const id = nameOf(placed)
  const opening = expectOpening(placed)
  const words = expectWords(cell, page)
  const isNumbered = isNumeralIn(placed)
  const marks = {
    ...sizeOf(placed),
    id: isNumbered ? id : optional(id),
    scope: SCOPES[cell.heads ?? 'columns'],
    headers: HEADERS,
    'aria-labelledby': isNumbered ? `${id}-name` : undefined,
  }
  const named = isNumbered ? [element('div', { id: `${id}-name` }, words)] : words
  return element('th', marks, [...opening, ...named])
}

/** The id of a heading: its count among those of the table. */
const nameOf = ({ table, cell }: CellOfRow): string =>
  `_${table.id}-${(headingsOf(table).get(cell) ?? -1) + 1}`

/** The places of a table's headings among them, from 0: each cell asks for those of its own. */
const headingsOf = remember((table: Table): ReadonlyMap<Cell, number> => {
  const headings = cellsOf(table).filter((cell) => cell.header !== undefined || isHeading(cell))
  return new Map(headings.map((cell, index) => [cell, index]))
})

const expectWords = (cell: Cell, page: PartOfPage): readonly ExpectedNode[] => {
  const inlines = inlinesOfCell(cell)
  return inlines ? expectInlines(inlines, page) : expectBlocks(cell.children, page)
}

const addedTo = ({ page, ...placed }: CellOfRow) => page.additions.inCell?.(placed) ?? {}

/** Before the words of a cell below the head: the numeral of its row, which links to it, and what heads it. */
function expectOpening(placed: CellOfRow): readonly ExpectedNode[] {
  const { page, row, index, cell } = placed
  const texts = addedTo(placed).between ?? []
  const above = row.kind === 'head' ? 0 : namesFromAbove(placed).length
  const numerals = isNumeralIn(placed) ? 1 : 0
  const hidden = isHeading(cell) ? { 'aria-hidden': 'true' } : {}
  return texts.flatMap((text, at) => {
    const isNumeral = at < numerals
    const isAbove = !isNumeral && at < numerals + above
    const link = { class: 'row-number', href: onPage(row.id, page), ...addedMarks(page) }
    const words = isNumeral ? expectShown(text, `${index + 1}`) : [text]
    const label = { class: classes('label', isAbove && 'above'), 'data-added': '', ...hidden }
    return [isNumeral ? element('a', link, words) : element('span', label, words), ' ']
  })
}

/** The numeral stands in the first cell that heads nothing and says something, where the row has one. */
function isNumeralIn({ row, cell }: CellOfRow): boolean {
  if (row.kind === 'head') return false
  const data = row.cells.filter((own) => !isHeading(own))
  const says = (own: Cell): boolean =>
    own.header !== undefined || cellText(own) !== '' || own.children.length > 0
  return cell === (data.find(says) ?? data[0] ?? row.cells[0])
}
