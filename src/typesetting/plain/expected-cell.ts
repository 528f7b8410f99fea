import type { AddedToCell, PlacedCell } from '../../publication/additions.ts'
import { reachingBeside, reachingWords } from './reaching.ts'
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
    after: [...said(spanWords(placed, language)), ...after.flatMap(reaching)],
  }
}
