import { remember } from '../../../../publication/remember.ts'
import { cellText } from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'

/**
 * What each number of a decimal column lacks on the right of the one with most decimals, `.00`: set unseen after it, it brings
 * their signs below one another.
 */
export const lackingIn = remember(({ columns, rows }: Table): ReadonlyMap<Cell, string> => {
  const cells = rows.flatMap((row) => row.cells)
  const lacking = columns.flatMap(({ align }, at) => {
    if (align !== 'decimal') return []
    const own = cells.filter(({ column, columns }) => column === at && columns === 1)
    return lackingBelow(own.filter((cell) => /\d/.test(cellText(cell))))
  })
  return new Map(lacking)
})

function lackingBelow(cells: readonly Cell[]): readonly (readonly [Cell, string])[] {
  const [sign = '.'] = cells.flatMap((cell) => signIn(cellText(cell)) ?? [])
  const decimals = cells.map((cell) => [cell, decimalsAfter(sign, cellText(cell))] as const)
  const most = decimals.reduce((most, [, count]) => Math.max(most, count), 0)
  return decimals.flatMap(([cell, count]) =>
    count < most ? [[cell, (count === 0 ? sign : '') + '0'.repeat(most - count)] as const] : [],
  )
}

/** The decimal sign of a number; what three figures follow may as well be that of thousands. */
const signIn = (text: string): string | undefined =>
  /\d([.,·])(?:\d{1,2}|\d{4,})\D*$/.exec(text)?.[1]

/** How many figures stand after the last decimal sign. */
function decimalsAfter(sign: string, text: string): number {
  const at = text.lastIndexOf(sign)
  const [, figures = ''] = /^[.,·](\d+)\D*$/.exec(text.slice(at < 0 ? text.length : at)) ?? []
  return figures.length
}
