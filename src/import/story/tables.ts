import type { Element } from '@xmldom/xmldom'
import { childOf, elementsOf, isOn } from '../package/elements.ts'
import { cellLooksOf } from './cell-looks.ts'
import { readCells } from './cells.ts'
import { withinControl } from './controls.ts'
import { countHeadByLook } from './heads.ts'
import { DELETED_ROW, INSERTED_ROW } from './kinds/changes.ts'
import { HEAD_BY_LOOK } from './kinds/structure.ts'
import { HIDDEN } from './kinds/words.ts'
import { wordsOf } from './raw.ts'
import { nextPlaceOf, reasonOf, type Scope, tell, tellAt } from './scope.ts'
import type { StoryBlock, StoryCell, StoryRow } from './story.ts'

/** A cell while the rows below it are read. */
export interface OpenCell {
  readonly column: number
  readonly columns: number
  rows: number
  /** Whether it may go on in the row below (w:vMerge). */
  readonly isMerged: boolean
  /** What it is shaded with. */
  readonly shade?: string
  readonly blocks: readonly StoryBlock[]
}

/** Reads a table (w:tbl): its rows, with each cell once, in the row that it begins in. */
export function readTable(element: Element, scope: Scope): readonly StoryBlock[] {
  const place = nextPlaceOf(scope.flow)
  const isGone = reasonOf(scope) !== undefined || scope.isDeleted === true
  const rows = [...unwrapped(element, 'tr')]
  const lookOf = cellLooksOf(childOf(element, 'tblPr'), rows.length, scope)
  const controls = new Map<Element, Scope>()
  /** The cell that each column is in, row by row. */
  let above: ReadonlyMap<number, OpenCell> = new Map()
  const read: { readonly isHead: boolean; readonly cells: readonly OpenCell[] }[] = []
  for (const [at, row] of rows.entries()) {
    const properties = childOf(row, 'trPr')
    const round = withinControlsRound(row, scope, controls)
    const within = scopeOfRow(row, round)
    const found = readCells(
      row,
      { above, lookOf: (column, isLast) => lookOf(at, column, isLast) },
      within,
    )
    above = within === round ? found.open : intersect(found.open, above)
    if (within !== round) continue
    const isHead = isOn(childOf(properties, 'tblHeader')) === true
    read.push({ isHead: isHead && read.every((before) => before.isHead), cells: found.cells })
  }
  const cells = read.flatMap((row) => row.cells)
  if (cells.length === 0 || isGone) return []
  const columns = cells.reduce(
    (most, cell) => Math.max(most, cell.column + cell.columns),
    gridOf(element),
  )
  const named = read.filter(({ isHead }) => isHead).length
  const head = named || countHeadByLook(childOf(element, 'tblPr'), read, scope)
  const isInCell = scope.cellLook !== undefined
  if (head > 0 && named === 0 && !isInCell) tellAt(place, scope, HEAD_BY_LOOK, firstRowOf(element))
  return [
    { type: 'table', place, columns, rows: read.map((row, at) => toRow(row.cells, at < head)) },
  ]
}

/** After a deleted row only the cells that go on through it go on. */
const intersect = (
  open: ReadonlyMap<number, OpenCell>,
  above: ReadonlyMap<number, OpenCell>,
): ReadonlyMap<number, OpenCell> =>
  new Map([...open].filter(([column, cell]) => above.get(column) === cell))

const toRow = (cells: readonly OpenCell[], isHead: boolean): StoryRow => ({
  isHead,
  cells: cells.map(({ isMerged: _, shade: __, ...cell }): StoryCell => cell),
})

const firstRowOf = (table: Element): string => {
  const [first] = unwrapped(table, 'tr')
  return first ? wordsOf(first) : ''
}

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

/** What holds within the content controls round a row or a cell, of which each is told with the first that it holds. */
export function withinControlsRound(
  element: Element,
  scope: Scope,
  known: Map<Element, Scope>,
): Scope {
  const parent = element.parentNode as Element | null
  if (!parent || !WRAPPERS.has(parent.localName ?? '')) return scope
  const found = known.get(parent)
  if (found) return found
  const outside = withinControlsRound(parent, scope, known)
  const within = parent.localName === 'sdt' ? withinControl(parent, outside) : outside
  known.set(parent, within)
  return within
}

/** A row that is deleted or hidden is read for its words alone. */
function scopeOfRow(row: Element, scope: Scope): Scope {
  const properties = childOf(row, 'trPr')
  if (childOf(properties, 'del')) {
    tell(scope, DELETED_ROW, wordsOf(row))
    return { ...scope, leftOut: scope.leftOut ?? 'deletedRow' }
  }
  if (isOn(childOf(properties, 'hidden'))) {
    tell(scope, HIDDEN, wordsOf(row))
    return { ...scope, leftOut: scope.leftOut ?? 'hiddenPart' }
  }
  if (childOf(properties, 'ins')) tell(scope, INSERTED_ROW, wordsOf(row))
  return scope
}
