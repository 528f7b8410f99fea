import type { AddedToCell, PlacedCell } from '../../../publication/additions.ts'
import { type Told, toldOf } from '../table/reach.ts'
import { cellStatement, reachStatement, rowStatement, spanStatement } from '../table/words.ts'

/** What must be read round the words of a cell; `say` puts brackets round what is said, and nothing round nothing. */
export function roundCell(
  placed: PlacedCell,
  language: string,
  say: (words: string) => readonly string[],
): AddedToCell {
  const { table, row, index, cell } = placed
  const own = say(cellStatement(placed, language))
  const span = say(spanStatement(placed, language))
  if (row.kind === 'head') return { before: own, after: span }
  const told = toldOf(table)[index] ?? []
  const at = told.findIndex((one) => one.cell === cell)
  const before = told.slice(0, at).findLastIndex((one) => one.row === index)
  const isLast = !told.slice(at + 1).some((one) => one.row === index)
  const opening = before < 0 ? say(rowStatement(table, index, language)) : []
  return {
    before: [...opening, ...reach(told.slice(before + 1, at)), ...own],
    after: [...span, ...(isLast ? [...reach(told.slice(at + 1)), ...emptyRows()] : [])],
  }

  function reach(others: readonly Told[]): readonly string[] {
    return others.flatMap((one) => say(reachStatement(table, one, language)))
  }

  /** Rows that follow and have no cell of their own: their places, and what reaches down to them. */
  function emptyRows(): readonly string[] {
    const next = table.rows.findIndex((one, at) => at > index && one.cells.length > 0)
    const end = next < 0 ? table.rows.length : next
    return table.rows
      .slice(index + 1, end)
      .flatMap((_, at) => [
        ...say(rowStatement(table, index + 1 + at, language)),
        ...reach(toldOf(table)[index + 1 + at] ?? []),
      ])
  }
}
