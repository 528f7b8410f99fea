import type { AddedToCell, PlacedCell } from '../../publication/additions.ts'
import { reachingBeside, reachingInto, reachingWords } from './reaching.ts'
import { cellOpening, rowOpening, spanWords } from './table-words.ts'

/** Words between brackets, if there are any. */
type Said = (words: string) => readonly string[]

/**
 * What is added to a cell: the place of the row before its first cell, the headings before each cell, what it covers after
 * it; and for each cell of a row above that reaches down beside it, where its words stand.
 */
export function inCell(placed: PlacedCell, language: string, said: Said): AddedToCell {
  const { table, row, index, cell } = placed
  const opens = row.kind !== 'head' && cell === row.cells[0]
  const { before, after } = reachingBeside(placed)
  const reaching = (one: (typeof before)[number]): readonly string[] =>
    said(reachingWords(table, one, language))
  return {
    before: [
      ...(opens ? said(rowOpening(table, index, language)) : []),
      ...before.flatMap(reaching),
      ...said(cellOpening(placed, language)),
    ],
    after: [
      ...said(spanWords(placed, language)),
      ...after.flatMap(reaching),
      ...rowsWithoutCells(placed).flatMap((empty) => [
        ...said(rowOpening(table, empty, language)),
        ...reachingInto(table, empty).flatMap(reaching),
      ]),
    ],
  }
}

/** After the last cell of a row, the places of the rows that follow and have no cells of their own. */
function rowsWithoutCells({ table, row, index, cell }: PlacedCell): readonly number[] {
  if (row.kind === 'head' || cell !== row.cells.at(-1)) return []
  const empty: number[] = []
  for (let at = index + 1; table.rows[at]?.cells.length === 0; at++) empty.push(at)
  return empty
}
