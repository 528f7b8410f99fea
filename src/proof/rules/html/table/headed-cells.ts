import { attributeOf, type HtmlElement } from '../../../html/tree.ts'
import { gridOf, type HtmlCell, type HtmlGrid, isHeader } from './grid.ts'

/** A cell, and the headings that a browser gives it (HTML, 4.9.12.2). */
export interface HeadedCell extends HtmlCell {
  readonly headings: ReadonlySet<HtmlCell>
}

/** The cells of a table, row by row, with their headings. */
export function headedCellsOf(table: HtmlElement): readonly (readonly HeadedCell[])[] {
  const grid = gridOf(table)
  const known = toIndex(grid)
  return grid.rows.map((row) =>
    row.map((cell) => ({ ...cell, headings: new Set(headingsOf(cell, grid, known)) })),
  )
}

/** Headings by their ids, by the columns that they cover, and by the groups that they head. */
interface Index {
  readonly byId: ReadonlyMap<string, HtmlCell>
  /** Of each column, from the top, the places that a heading covers: a long table has few. */
  readonly byColumn: ReadonlyMap<number, readonly Place[]>
  readonly ofGroups: readonly HtmlCell[]
}

/** A heading, and the rows or columns of the places where it, or others just like it, are met. */
interface Place {
  readonly at: number
  readonly end: number
  readonly cell: HtmlCell
}

function toIndex({ rows }: HtmlGrid): Index {
  const headings = rows.flat().filter(isHeader)
  const places = headings.flatMap((cell) =>
    range(cell.column, cell.columns).flatMap((column) =>
      range(cell.row, cell.rows).map((at) => ({ column, at, end: at, cell })),
    ),
  )
  const byColumn = Map.groupBy(places, ({ column }) => column)
  const all = rows.flat().map((cell) => [attributeOf(cell.element, 'id') ?? '', cell] as const)
  return {
    byId: new Map(all.filter(([id]) => id !== '')),
    byColumn: new Map([...byColumn].map(([column, found]) => [column, merge(found)])),
    ofGroups: headings.filter((cell) => /group$/.test(scopeOf(cell))),
  }
}

/** Headings of rows that stand below one another head no column, and count as one: a long table is read in one go. */
function merge(places: readonly Place[]): readonly Place[] {
  const merged: Place[] = []
  for (const place of places) {
    const last = merged.at(-1)
    const isOne = last && last.end + 1 === place.at && isAlike(last.cell, place.cell)
    if (isOne) merged[merged.length - 1] = { ...last, end: place.at }
    else merged.push(place)
  }
  return merged
}

const isAlike = (one: HtmlCell, other: HtmlCell): boolean =>
  scopeOf(one) === 'row' && scopeOf(other) === 'row' && DOWN.isSame(one, other)

function headingsOf(cell: HtmlCell, grid: HtmlGrid, known: Index): readonly HtmlCell[] {
  const named = attributeOf(cell.element, 'headers')
  if (named !== undefined) return named.split(/\s+/).flatMap((id) => known.byId.get(id) ?? [])
  const above = range(cell.column, cell.columns).flatMap((column) =>
    scan(cell, known.byColumn.get(column) ?? [], DOWN),
  )
  const before = range(cell.row, cell.rows).flatMap((row) =>
    scan(cell, headingsLeftOf(row, cell, grid), ACROSS),
  )
  const found = [
    ...above,
    ...before,
    ...known.ofGroups.filter((head) => isOfGroup(head, cell, grid)),
  ]
  return found.filter((head) => head !== cell)
}

const headingsLeftOf = (row: number, { column }: HtmlCell, grid: HtmlGrid): readonly Place[] =>
  range(0, column).flatMap((at) => {
    const cell = grid.at(row, at)
    return cell && isHeader(cell) ? { at, end: at, cell } : []
  })

/** One of the two ways in which headings are looked for: up a column, or back along a row. */
interface Way {
  readonly scope: 'col' | 'row'
  start(cell: HtmlCell): number
  /** Tells whether two headings stand in the same columns, or rows: then the nearer hides the other. */
  isSame(one: HtmlCell, other: HtmlCell): boolean
}

const DOWN: Way = {
  scope: 'col',
  start: ({ row }) => row,
  isSame: (one, other) => one.column === other.column && one.columns === other.columns,
}

const ACROSS: Way = {
  scope: 'row',
  start: ({ column }) => column,
  isSame: (one, other) => one.row === other.row && one.rows === other.rows,
}

/** Goes through the headings before a cell, from the nearest on; one that stands behind data may be hidden by a nearer one. */
function scan(cell: HtmlCell, places: readonly Place[], way: Way): readonly HtmlCell[] {
  const found: HtmlCell[] = []
  let block: HtmlCell[] = isHeader(cell) ? [cell] : []
  let opaque: readonly HtmlCell[] = []
  let last = way.start(cell)
  for (let index = places.length - 1; index >= 0; index--) {
    const { at, end, cell: head } = places[index] ?? { at: last, end: last, cell }
    if (at >= last) continue
    if (last - end > 1) {
      opaque = [...opaque, ...block]
      block = []
    }
    block.push(head)
    last = at
    if (scopeOf(head) === way.scope && !opaque.some((one) => way.isSame(one, head)))
      found.push(head)
  }
  return found
}

/** A heading of a group of rows heads those of its body from its own on; one of columns those of its group. */
function isOfGroup(head: HtmlCell, cell: HtmlCell, grid: HtmlGrid): boolean {
  if (head.column >= cell.column + cell.columns || head.row >= cell.row + cell.rows) return false
  if (scopeOf(head) === 'rowgroup') return head.group === cell.group
  const group = grid.columnGroup(head.column)
  return group !== undefined && group === grid.columnGroup(cell.column)
}

const scopeOf = ({ element }: HtmlCell): string => attributeOf(element, 'scope') ?? ''

const range = (start: number, length: number): readonly number[] =>
  Array.from({ length }, (_, index) => start + index)
