import type { Cell, Column, Row, Table } from '../../../publication/tree.ts'

/** The line of hyphens of a table, by the alignment of its columns. */
export const hyphensOf = ({ columns }: Table): readonly string[] =>
  columns.map(({ align }) => HYPHENS[align ?? 'none'])

const HYPHENS: Readonly<Record<NonNullable<Column['align']> | 'none', string>> = {
  none: '---',
  left: ':---',
  center: ':---:',
  right: '---:',
  decimal: '---:',
}

/** What stands between two bars: a cell, that the one above goes on, or that the one before does. */
export type PipePlace = Cell | 'above' | 'before'

/** What must stand between the bars of each row, of a head or of the rows below one. */
export function pipePlaces(rows: readonly Row[]): readonly (readonly PipePlace[])[] {
  let reaching: readonly { readonly cell: Cell; readonly last: number }[] = []
  return rows.map(({ cells }, row) => {
    reaching = reaching.filter(({ last }) => last >= row)
    const above = new Set(reaching.map(({ cell }) => cell))
    const all = [...above, ...cells].toSorted((one, other) => one.column - other.column)
    reaching = [...reaching, ...cells.map((cell) => ({ cell, last: row + cell.rows - 1 }))]
    return all.flatMap((cell): readonly PipePlace[] => [
      above.has(cell) ? 'above' : cell,
      ...Array.from({ length: cell.columns - 1 }, () => 'before' as const),
    ])
  })
}
