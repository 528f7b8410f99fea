import type { Element } from '@xmldom/xmldom'
import { childOf, elementsOf, isOn } from '../package/elements.ts'
import { cellLooksOf } from './cell-looks.ts'
import { readCells } from './cells.ts'
import { DELETED_ROW, INSERTED_ROW } from './kinds/changes.ts'
import { wordsOf } from './raw.ts'
import { nextPlaceOf, type Scope, tell } from './scope.ts'
import type { StoryBlock, StoryCell, StoryRow } from './story.ts'

/** A cell while the rows below it are read. */
export interface OpenCell {
  readonly column: number
  readonly columns: number
  rows: number
  readonly blocks: readonly StoryBlock[]
}

/** Reads a table (w:tbl): its rows, with each cell once, in the row that it begins in. */
export function readTable(element: Element, scope: Scope): readonly StoryBlock[] {
  const place = nextPlaceOf(scope.flow)
  const rows = rowsOf(element)
  const lookOf = cellLooksOf(childOf(element, 'tblPr'), rows.length, scope)
  /** The cell that each column is in, row by row. */
  let above: ReadonlyMap<number, OpenCell> = new Map()
  const read: { readonly isHead: boolean; readonly cells: readonly OpenCell[] }[] = []
  for (const [at, row] of rows.entries()) {
    const properties = childOf(row, 'trPr')
    const within = scopeOfRow(row, scope)
    const found = readCells(
      row,
      { above, lookOf: (column, isLast) => lookOf(at, column, isLast) },
      within,
    )
    above = within === scope ? found.open : intersect(found.open, above)
    if (within !== scope) continue
    const isHead = isOn(childOf(properties, 'tblHeader')) === true
    read.push({ isHead: isHead && read.every((before) => before.isHead), cells: found.cells })
  }
  const cells = read.flatMap((row) => row.cells)
  if (cells.length === 0) return []
  const columns = Math.max(...cells.map((cell) => cell.column + cell.columns), gridOf(element))
  return [{ type: 'table', place, columns, rows: read.map(toRow) }]
}

/** After a deleted row only the cells that go on through it go on. */
const intersect = (
  open: ReadonlyMap<number, OpenCell>,
  above: ReadonlyMap<number, OpenCell>,
): ReadonlyMap<number, OpenCell> =>
  new Map([...open].filter(([column, cell]) => above.get(column) === cell))

const toRow = (row: {
  readonly isHead: boolean
  readonly cells: readonly OpenCell[]
}): StoryRow => ({
  isHead: row.isHead,
  cells: row.cells.map((cell): StoryCell => ({ ...cell })),
})

const gridOf = (table: Element): number =>
  [...elementsOf(childOf(table, 'tblGrid'))].filter(({ localName }) => localName === 'gridCol')
    .length

/** What may stand between a table and its rows, or a row and its cells. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
])

/** The children of a name, also those in content controls and the like. */
export function* unwrapped(parent: Element, name: string): Generator<Element> {
  for (const child of elementsOf(parent)) {
    if (child.localName === name) yield child
    else if (WRAPPERS.has(child.localName ?? '')) yield* unwrapped(child, name)
  }
}

const rowsOf = (table: Element): readonly Element[] => [...unwrapped(table, 'tr')]

/** A row that is deleted or hidden is read for its words alone. */
function scopeOfRow(row: Element, scope: Scope): Scope {
  const properties = childOf(row, 'trPr')
  if (childOf(properties, 'del')) {
    tell(scope, DELETED_ROW, wordsOf(row))
    return { ...scope, leftOut: scope.leftOut ?? 'a deleted row' }
  }
  if (childOf(properties, 'ins')) tell(scope, INSERTED_ROW, wordsOf(row))
  return scope
}
