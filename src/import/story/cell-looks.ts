import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf } from '../package/elements.ts'
import type { Look } from '../styles/look.ts'
import type { Scope } from './scope.ts'

/** Which of a table's cells its style may set in another way (w:tblLook): the bits of its value (17.4.55). */
const BITS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100 } as const

/** Where a cell stands in its row: whether another follows it. */
export type Side = 'last' | 'inner'

/** What a table's style says of a cell, by its row, its first column, and where it stands in its row. */
export type CellLooks = (row: number, column: number, side: Side) => Look

/** How the cells of a table look by its style: bold of its first row, its first column and so on (17.7.6). */
export function cellLooksOf(
  properties: Element | undefined,
  rows: number,
  { flow }: Scope,
): CellLooks {
  const style = flow.reading.styles.style(attributeOf(childOf(properties, 'tblStyle')))
  if (!style) return () => ({})
  const look = childOf(properties, 'tblLook')
  const part = (name: string): Look => style.conditions.get(name) ?? {}
  return (row, column, side) => ({
    ...style.look,
    ...part('wholeTable'),
    ...(column === 0 && isSet(look, 'firstColumn') && part('firstCol')),
    ...(side === 'last' && isSet(look, 'lastColumn') && part('lastCol')),
    ...(row === 0 && isSet(look, 'firstRow') && part('firstRow')),
    ...(row === rows - 1 && rows > 1 && isSet(look, 'lastRow') && part('lastRow')),
  })
}

/** Newer files say it by attributes, older ones by bits. */
export function isSet(look: Element | undefined, name: keyof typeof BITS): boolean {
  const value = attributeOf(look, name)
  if (value !== undefined) return /^(?:1|true|on)$/.test(value)
  return (Number.parseInt(attributeOf(look) ?? '0', 16) & BITS[name]) !== 0
}
