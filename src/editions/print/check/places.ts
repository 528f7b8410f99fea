import type { Element } from '../../../proof/pdf/tags.ts'

/** A cell of the tags and where it stands: its first row and column, from 0, and how many of each it covers. */
export interface PlacedCell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/**
 * Where the cells of a table stand, as a reader lays them out: from left to right, each in the first place of its row
 * that no cell of a row above reaches down to (ISO 32000-1, 14.8.4.3.4).
 */
export function toPlaces(rows: readonly (readonly Element[])[]): readonly PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((element): PlacedCell => {
      while (taken.has(`${row} ${column}`)) column += 1
      const placed = { element, row, column, ...spanOf(element) }
      for (const place of placesOf(placed)) taken.add(place)
      column += placed.columns
      return placed
    })
  })
}

const spanOf = ({ cell }: Element): Pick<PlacedCell, 'rows' | 'columns'> => ({
  rows: cell?.rows ?? 1,
  columns: cell?.columns ?? 1,
})

const placesOf = ({ row, column, rows, columns }: PlacedCell): readonly string[] =>
  Array.from({ length: rows }, (_, down) => down).flatMap((down) =>
    Array.from({ length: columns }, (_, right) => `${row + down} ${column + right}`),
  )

/** Tells whether two cells stand over one another, in a column that both cover. */
export const shareColumn = (one: PlacedCell, other: PlacedCell): boolean =>
  one.column < other.column + other.columns && other.column < one.column + one.columns

/** The rows that a cell covers, by their numbers. */
export const rowsOf = ({ row, rows }: PlacedCell): readonly number[] =>
  Array.from({ length: rows }, (_, down) => row + down)
