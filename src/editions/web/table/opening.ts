import type { PlacedCell } from '../../../publication/additions.ts'
import { nameOfRow } from '../../../publication/names.ts'
import { cellText, isEmptyCell } from '../../../publication/tables.ts'
import type { Cell, Row } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { wordingOf } from '../../../wording/index.ts'
import { headingIn, isHeading, shapeOf, type TableShape } from './shape.ts'

/** What is added before the words of a cell: the row's numeral, or the name of what heads it, shown where rows stack. */
export interface CellOpening {
  readonly kind: 'numeral' | 'row' | 'column'
  readonly text: string
}

/** What opens a cell below the head, in order. */
export function openingOfCell(placed: PlacedCell, language: string): readonly CellOpening[] {
  const { table, row, index, cell } = placed
  const shape = shapeOf(table)
  const numeral = cell === numbered(row) ? [nameOfRow(table, index, wordingOf(language))] : []
  return [
    ...numeral.map((text) => ({ kind: 'numeral', text }) as const),
    ...headsFromAbove(placed, shape).map(
      (head) => ({ kind: 'row', text: toLabel(headText(head), language) }) as const,
    ),
    ...columnsOf(cell, shape).map(
      (heading) => ({ kind: 'column', text: toLabel(heading, language) }) as const,
    ),
  ]
}

/**
 * The numeral stands in the first cell that heads nothing, outside of the row's name, and where it can in one that says
 * something: an empty corner of a table has no headings, and what stands in a cell needs some.
 */
function numbered({ cells }: Row): Cell | undefined {
  const data = cells.filter((cell) => !isHeading(cell))
  return data.find((cell) => !isEmptyCell(cell)) ?? data[0] ?? cells[0]
}

/** The headings that reach down to a row from above are said again where it begins. */
function headsFromAbove({ row, index, cell }: PlacedCell, shape: TableShape): readonly Cell[] {
  if (cell !== row.cells[0]) return []
  const own = new Set(row.cells)
  return (shape.rowHeads[index]?.row ?? []).filter((head) => !own.has(head))
}

/** A title names its row, and a group the rows below it: neither needs the heading of a column. */
function columnsOf(cell: Cell, shape: TableShape): readonly string[] {
  const isNamed = cell.header !== undefined || cell.heads === 'group'
  const heading = isNamed ? '' : headingIn(shape, cell)
  return heading ? [heading] : []
}

const headText = (cell: Cell): string => (cell.header ? toPlainText(cell.header) : cellText(cell))

const toLabel = (heading: string, language: string): string =>
  furnish(language, 'cell', { heading })
