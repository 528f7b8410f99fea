import { cellText } from '../publication/tables.ts'
import type { Cell, Table } from '../publication/tree.ts'

/**
 * What the numbers of decimal columns lack on the right of those with most decimals: `.00`, `0`. Set unseen, it brings
 * their decimal signs below one another in any face whose figures are all as wide.
 */
export function lackingOf({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): ReadonlyMap<Cell, string> {
  const cells = rows.flatMap((row) => row.cells)
  const lacking = columns.flatMap(({ align }, column) =>
    align === 'decimal' ? lackingIn(cells.filter((cell) => isIn(cell, column))) : [],
  )
  return new Map(lacking)
}

const isIn = (cell: Cell, column: number): boolean => cell.column === column && cell.columns === 1

function lackingIn(cells: readonly Cell[]): readonly (readonly [Cell, string])[] {
  const texts = cells.map((cell) => [cell, cellText(cell)] as const)
  const numbers = texts.filter(([, text]) => /\d/.test(text))
  const sign = numbers.flatMap(([, text]) => signOf(text) ?? [])[0] ?? '.'
  const places = numbers.map(([cell, text]) => [cell, placesOf(text, sign)] as const)
  const most = Math.max(0, ...places.map(([, count]) => count))
  return places
    .filter(([, count]) => count < most)
    .map(([cell, count]) => [cell, (count === 0 ? sign : '') + '0'.repeat(most - count)])
}

/** The sign before the decimals; what has three figures after it may be that of thousands. */
const signOf = (text: string): string | undefined =>
  /\d([.,·])(?:\d{1,2}|\d{4,})\D*$/.exec(text)?.[1]

/** How many figures stand after the decimal sign. */
function placesOf(text: string, sign: string): number {
  const [, decimals = ''] = /[.,·](\d+)\D*$/.exec(text.slice(text.lastIndexOf(sign))) ?? []
  return text.includes(sign) ? decimals.length : 0
}
