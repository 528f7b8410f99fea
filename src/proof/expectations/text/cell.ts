import type { PlacedCell } from '../../../publication/additions.ts'
import { type Told, toldOf } from '../table/reach.ts'
import { cellStatement, reachStatement, rowStatement, spanStatement } from '../table/words.ts'

/** What is said of a row, in brackets; `opens` where it begins what is told of the row. */
export interface SaidOfRow {
  readonly words: string
  readonly opens: boolean
}

/** What must be read round the words of a cell. */
export interface RoundCell {
  /** What opens its row, and of cells from above what stands left of it. */
  readonly above: readonly SaidOfRow[]
  /** What heads it, and what it covers; '' for nothing. */
  readonly heading: string
  readonly span: string
  /** After the last of a row, of cells from above what stands right of it; rows that have no cell of their own. */
  readonly below: readonly SaidOfRow[]
}

/** What must be read round the words of a cell; `say` puts brackets round what is said, and nothing round nothing. */
export function roundCell(
  placed: PlacedCell,
  language: string,
  say: (words: string) => readonly string[],
): RoundCell {
  const { table, row, index, cell } = placed
  const [heading = ''] = say(cellStatement(placed, language))
  const [span = ''] = say(spanStatement(placed, language))
  if (row.kind === 'head') return { above: [], heading, span, below: [] }
  const told = toldOf(table)[index] ?? []
  const at = told.findIndex((one) => one.cell === cell)
  const before = told.slice(0, at).findLastIndex((one) => one.row === index)
  const isLast = !told.slice(at + 1).some((one) => one.row === index)
  return {
    above: [...(before < 0 ? open(index) : []), ...reach(told.slice(before + 1, at))],
    heading,
    span,
    below: isLast ? [...reach(told.slice(at + 1)), ...emptyRows()] : [],
  }

  function open(at: number): readonly SaidOfRow[] {
    return say(rowStatement(table, at, language)).map((words) => ({ words, opens: true }))
  }

  function reach(others: readonly Told[]): readonly SaidOfRow[] {
    return others
      .flatMap((one) => say(reachStatement(table, one, language)))
      .map((words) => ({ words, opens: false }))
  }

  /** Rows that follow and have no cell of their own: their places, and what reaches down to them. */
  function emptyRows(): readonly SaidOfRow[] {
    const next = table.rows.findIndex((one, at) => at > index && one.cells.length > 0)
    const end = next < 0 ? table.rows.length : next
    return table.rows
      .slice(index + 1, end)
      .flatMap((_, at) => [...open(index + 1 + at), ...reach(toldOf(table)[index + 1 + at] ?? [])])
  }
}
