import type { Element } from '@xmldom/xmldom'
import { childOf, elementsOf, isOn } from '../package/elements.ts'
import type { Look } from '../styles/look.ts'
import { cellLooksOf, type Side } from './cell-looks.ts'
import { inGrid, type OpenCell, readCells } from './cells.ts'
import { countHeadByLook } from './heads.ts'
import { DELETED_ROW, INSERTED_ROW } from './kinds/changes.ts'
import { HEAD_BY_LOOK } from './kinds/structure.ts'
import { HIDDEN } from './kinds/words.ts'
import { wordsOf } from './raw.ts'
import { nextPlaceOf, reasonOf, type Scope, tell, tellAt } from './scope.ts'
import type { StoryBlock, StoryCell, StoryRow } from './story.ts'
import { unwrapped, withinControlsRound } from './wrappers.ts'

/** A row that is kept: whether it is said to head the table, and its cells. */
interface ReadRow {
  readonly isHead: boolean
  readonly cells: readonly OpenCell[]
}

/** Reads a table (w:tbl): its rows, with each cell once, in the row that it begins in. */
export function readTable(element: Element, scope: Scope): readonly StoryBlock[] {
  const place = nextPlaceOf(scope.flow)
  const isGone = reasonOf(scope) !== undefined || scope.isDeleted === true
  const read = readRows(element, scope)
  const cells = read.flatMap((row) => row.cells)
  if (cells.length === 0 || isGone) return []
  const columns = cells.reduce(
    (most, cell) => Math.max(most, cell.column + cell.columns),
    inGrid(gridOf(element)),
  )
  const named = read.filter(({ isHead }) => isHead).length
  const head = named || countHeadByLook(childOf(element, 'tblPr'), read, scope)
  const isInCell = scope.cellLook !== undefined
  if (head > 0 && named === 0 && !isInCell) tellAt(place, scope, HEAD_BY_LOOK, firstRowOf(element))
  const rows = read.map((row, at): StoryRow => ({ isHead: at < head, cells: toCells(row.cells) }))
  return [{ type: 'table', place, columns, rows }]
}

/** Reads all rows, and gives those that are neither deleted nor hidden. */
function readRows(table: Element, scope: Scope): readonly ReadRow[] {
  const rows = [...unwrapped(table, 'tr')]
  const lookOf = cellLooksOf(childOf(table, 'tblPr'), rows.length, scope)
  const controls = new Map<Element, Scope>()
  /** The cell that each column is in, row by row. */
  let above: ReadonlyMap<number, OpenCell> = new Map()
  const read: ReadRow[] = []
  for (const [at, row] of rows.entries()) {
    const round = withinControlsRound(row, scope, controls)
    const within = scopeOfRow(row, round)
    const lookInRow = (column: number, side: Side): Look => lookOf(at, column, side)
    const found = readCells(row, { above, lookOf: lookInRow }, within)
    const isKept = within === round && !round.isDeleted
    above = isKept ? found.open : intersect(found.open, above)
    if (!isKept) continue
    const isHead = isOn(childOf(childOf(row, 'trPr'), 'tblHeader')) === true
    read.push({ isHead: isHead && read.every((before) => before.isHead), cells: found.cells })
  }
  return read
}

/** After a deleted row only the cells that go on through it go on. */
const intersect = (
  open: ReadonlyMap<number, OpenCell>,
  above: ReadonlyMap<number, OpenCell>,
): ReadonlyMap<number, OpenCell> =>
  new Map([...open].filter(([column, cell]) => above.get(column) === cell))

const toCells = (cells: readonly OpenCell[]): readonly StoryCell[] =>
  cells.map(({ isMerged: _, shade: __, ...cell }): StoryCell => cell)

const firstRowOf = (table: Element): string => {
  const [first] = unwrapped(table, 'tr')
  return first ? wordsOf(first) : ''
}

const gridOf = (table: Element): number =>
  [...elementsOf(childOf(table, 'tblGrid'))].filter(({ localName }) => localName === 'gridCol')
    .length

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
