import { cellText, headingOf, inlinesOfCell, rowHeadsOf } from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import { furnish } from '../../../../typesetting/furniture.ts'
import { hasReaching, reachingBeside } from '../../../../typesetting/plain/reaching.ts'
import { headText, rowKind } from '../../../../typesetting/plain/table-words.ts'

/** The cells with which a row begins that name it, or a group of rows, in simple words. */
export function headingCellsOf(row: Row, index: number, table: Table): readonly Cell[] {
  const end = row.cells.findIndex(
    (cell) => !isHeading(cell) || reachingBeside({ table, row, index, cell }).before.length > 0,
  )
  return row.cells.slice(0, end < 0 ? row.cells.length : end)
}

/** A heading has words: a cell that is empty, or a picture alone, is none. */
function isHeading(cell: Cell): boolean {
  if (headText(cell) === '') return false
  if (cell.header !== undefined) return true
  return (cell.heads === 'row' || cell.heads === 'group') && inlinesOfCell(cell) !== undefined
}

/** The dash between what heads a row together. */
export const DASH = '–'

/**
 * Cells of a row, and the words of those of rows above that reach down to it and head it too, from the left: `Ashford Quay –
 * Hour: 8`. Each but the first follows what its column is headed by, for it may be a bare number.
 */
export function headingOfRow(
  own: readonly Cell[],
  index: number,
  table: Table,
  language: string,
): readonly (Cell | string)[] {
  const above = rowHeadsOf(table)[index]?.row ?? []
  const cells = table.rows[index]?.cells ?? []
  const others = above.filter((cell) => !cells.includes(cell) && cellText(cell) !== '')
  return [...own, ...others]
    .toSorted((one, other) => one.column - other.column)
    .flatMap((cell, place) => [
      ...(place > 0 ? [DASH, labelOf(cell, table, language)] : []),
      own.includes(cell) ? cell : headText(cell),
    ])
    .filter((step) => step !== '')
}

function labelOf(cell: Cell, table: Table, language: string): string {
  const heading = headingOf(table, cell)
  return heading && furnish(language, 'cell', { heading })
}

/** That a row is a total, where it does not say so; and its place, where cells reach down and others are told by theirs. */
export function noteOf(index: number, table: Table, language: string): string {
  const row = table.rows[index]
  const name = row?.kind === 'group' ? '' : rowKind(row, language)
  if (!hasReaching(table)) return inBrackets(name)
  const filling = { row: index + 1, rows: table.rows.length, name }
  return inBrackets(furnish(language, name ? 'rowNamed' : 'row', filling))
}

/** Words of ours, where they stand after others. */
export const inBrackets = (words: string): string => words && `[${words}]`
