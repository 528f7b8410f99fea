import type { PlacedCell } from '../../publication/additions.ts'
import { upToNumber } from '../../publication/names.ts'
import { remember } from '../../publication/remember.ts'
import {
  cellText,
  headingAbove,
  headingOf,
  isEmptyCell,
  rowHeadsOf,
} from '../../publication/tables.ts'
import type { Cell, Row, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { counted } from '../../wording/counts.ts'
import { furnish } from '../furniture.ts'

/** What a table is called where it ends: the label of its caption, `Table 7.1`, or the word alone. */
export function tableName({ number, caption = [] }: Table, language: string): string {
  const label = number && upToNumber(toPlainText(caption), number)
  return label || furnish(language, 'tableUnnumbered')
}

/** The words that open a table: how many rows and columns it has, and whether these have headings. */
export function openingWords({ head, rows, columns }: Table, language: string): string {
  const filling = {
    rows: counted('row', rows.length, language),
    columns: counted('column', columns.length, language),
  }
  return furnish(language, head.length > 0 ? 'tableOpening' : 'tableHeadless', filling)
}

/** The words that open a row: its place, and what heads it from elsewhere, `Row 3 of 12, England`. */
export function rowOpening(table: Table, index: number, language: string): string {
  const name = [rowKind(table.rows[index], language), namesFromElsewhere(table)[index]]
    .filter(Boolean)
    .join(', ')
  const filling = { row: index + 1, rows: table.rows.length, name }
  return furnish(language, name ? 'rowNamed' : 'row', filling)
}

/** That a row is the heading of a group or a total, where its own words do not begin with that. */
export function rowKind(row: Row | undefined, language: string): string {
  if (row?.kind === 'group') return furnish(language, 'rowGroup')
  if (row?.kind !== 'total') return ''
  const word = furnish(language, 'rowTotal')
  const [first] = row.cells
  return first && cellText(first).toLowerCase().startsWith(word.toLowerCase()) ? '' : word
}

/** What heads each row from outside of it: its group, and cells of rows above that reach down to it. */
const namesFromElsewhere = remember((table: Table): readonly string[] =>
  rowHeadsOf(table).map(({ group, row }, index) => {
    const own = table.rows[index]?.cells ?? []
    const heads = [...(group ? [group] : []), ...row.filter((cell) => !own.includes(cell))]
    return heads.map(headText).filter(Boolean).join(', ')
  }),
)

/** What a cell that heads rows calls them: its header, or all that it says. */
export const headText = (cell: Cell): string =>
  cell.header ? toPlainText(cell.header).trim() : cellText(cell)

/** The words before those of a cell: its headings with a colon, or that it is empty; '' where there is nothing to say. */
export function cellOpening(placed: PlacedCell, language: string): string {
  const { row, cell } = placed
  const heading = cellHeading(placed, language)
  if (!isEmptyCell(cell)) return heading && furnish(language, 'cell', { heading })
  if (heading) return furnish(language, 'cellEmpty', { heading })
  return furnish(language, row.kind === 'head' ? 'headingEmpty' : 'cellEmptyUnnamed')
}

/** A cell of data below no heading is named by the place of its column, unless the table has no head at all. */
function cellHeading({ table, row, index, cell }: PlacedCell, language: string): string {
  if (row.kind === 'head') return headingAbove(table, cell, index)
  if (row.kind === 'group' || table.head.length === 0) return ''
  const isHead = cell.heads !== undefined || cell.header !== undefined
  const column = isHead ? '' : furnish(language, 'columnCounted', { column: cell.column + 1 })
  return headingOf(table, cell) || column
}

/** The words after those of a cell that covers more than one column or row: `2 columns, 3 rows`; '' after any other. */
export function spanWords({ row, cell }: PlacedCell, language: string): string {
  if (row.kind === 'group') return ''
  const isRowHead = cell.heads === 'row' || cell.header !== undefined
  return [
    cell.columns > 1 ? counted('column', cell.columns, language) : '',
    cell.rows > 1 && row.kind !== 'head' && !isRowHead ? counted('row', cell.rows, language) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
