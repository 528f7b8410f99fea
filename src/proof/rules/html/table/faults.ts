import type { Table } from '../../../../publication/tree.ts'
import { attributeOf, elementsOf, type HtmlElement } from '../../../html/tree.ts'
import { type HtmlCell, isHeader } from './grid.ts'
import { headedCellsOf } from './headed-cells.ts'
import { type CellPlace, type Place, placesOf } from './places.ts'

/**
 * Holds a table on a page against its tree: its caption, and each cell with its place, its size, and the headings that
 * a browser finds for it (WCAG 2.2, 1.3.1). Tells what is so.
 */
export function* tableFaults(element: HtmlElement, table: Table): Generator<string> {
  const captions = [...elementsOf(element)].filter(({ tagName }) => tagName === 'caption').length
  const own = table.caption ? 1 : 0
  if (captions !== own) yield `has ${captions} captions, and the publication ${own}`
  const found = foundIn(element)
  const expected = placesOf(table)
  for (let at = 0; at < Math.max(found.length, expected.length); at++) {
    const should = expected[at]
    const is = describe(found[at], should)
    if (is === describe(should, should)) continue
    // All that follows a cell at a wrong place is wrong too.
    return yield `has ${is} where the publication has ${describe(should, should)}`
  }
}

const foundIn = (element: HtmlElement): readonly CellPlace[] =>
  headedCellsOf(element)
    .flat()
    .map((cell) => ({ ...cell, heads: headsOf(cell), headings: [...cell.headings] }))

/** What a heading heads, as its scope says (HTML, 4.9.10); one without a scope heads nothing for sure. */
const headsOf = (cell: HtmlCell): CellPlace['heads'] =>
  isHeader(cell) ? SCOPES[attributeOf(cell.element, 'scope') ?? ''] : undefined

const SCOPES: Readonly<Record<string, CellPlace['heads']>> = {
  col: 'columns',
  colgroup: 'columns',
  row: 'row',
  rowgroup: 'group',
}

/** What heads a group needs no headings itself: whatever a browser finds for it is left out. */
function describe(cell: CellPlace | undefined, should: CellPlace | undefined): string {
  if (!cell) return 'nothing'
  const size = cell.rows + cell.columns > 2 ? ` of ${cell.rows} by ${cell.columns} places` : ''
  const kind = cell.heads ? `a heading of its ${cell.heads}` : 'a cell'
  const headings = should?.headings ? `, headed by ${listed(cell.headings ?? [])}` : ''
  return `${kind} at ${named(cell)}${size}${headings}`
}

const listed = (places: readonly Place[]): string =>
  [...new Set(places.map(named))].sort().join(' and ') || 'nothing'

const named = ({ row, column }: Place): string => `row ${row + 1}, column ${column + 1}`
