import type { PlacedCell } from '../../../publication/additions.ts'
import { cellText, columnHeadsOf, isEmptyCell, rowHeadsOf } from '../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'
import { upToNumber } from '../labels.ts'
import { say } from '../say.ts'
import { cellName } from '../table/words.ts'

/**
 * What must be read before the words of a cell below the head: in the first that heads nothing the row's numeral; in the first
 * of a row what heads it from rows above; in each what heads its columns, but where it names its own row or a group.
 */
export function cellLabels(placed: PlacedCell, language: string): readonly string[] {
  const { table, row, index, cell } = placed
  const filling = { table: countedName(table, language), row: index + 1 }
  const numeral = cell === numbered(row) ? [say(language, 'rowLink', filling)] : []
  const headings = [...namesFromAbove(placed), columnName(table, cell)].filter(Boolean)
  return [...numeral, ...headings.map((heading) => say(language, 'cell', { heading }))]
}

/** What links to rows call a table: `Table 7.1`, or `Table [2]`, which is our count. */
const countedName = ({ caption, number, id }: Table, language: string): string =>
  upToNumber(caption, number) ||
  say(language, 'tableCounted', { count: number ?? id.replace(/^table-/, '') })

/** The cell that has the row's numeral: if there is one, a cell of data that says something. */
function numbered({ cells }: Row): Cell | undefined {
  const data = cells.filter((cell) => !isWholeHeading(cell))
  return data.find((cell) => !isEmptyCell(cell)) ?? data[0] ?? cells[0]
}

/** Tells whether all that a cell says is a heading. */
const isWholeHeading = (cell: Cell): boolean =>
  cell.heads !== undefined && cell.header === undefined && !isEmptyCell(cell)

/** What heads a row from rows above, said where it begins; each stands on a line of its own where rows stack. */
export function namesFromAbove({ table, row, index, cell }: PlacedCell): readonly string[] {
  if (cell !== row.cells[0]) return []
  const heads = rowHeadsOf(table)[index]?.row ?? []
  return heads
    .filter((head) => !row.cells.includes(head))
    .map(cellName)
    .filter(Boolean)
}

function columnName(table: Table, cell: Cell): string {
  if (cell.header !== undefined || cell.heads === 'group') return ''
  const heads = columnHeadsOf(table, cell).filter(isWholeHeading)
  return heads.map(cellText).filter(Boolean).join(' – ')
}
