import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import type { Look } from '../styles/look.ts'
import { toNumber } from '../styles/paragraph-look.ts'
import { readBlocks } from './blocks.ts'
import type { Side } from './cell-looks.ts'
import { shadeOf } from './heads.ts'
import { CHANGED_CELL } from './kinds/changes.ts'
import { MERGED_CELL, WIDE_CELL } from './kinds/structure.ts'
import { wordsOf } from './raw.ts'
import { type Scope, tell } from './scope.ts'
import type { StoryBlock } from './story.ts'
import { unwrapped, withinControlsRound } from './wrappers.ts'

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

/** What a row is read with. */
export interface RowContext {
  /** The cells of the row above by their first columns. */
  readonly above: ReadonlyMap<number, OpenCell>
  /** What the table's style says of a cell by its first column, and where it stands. */
  readonly lookOf: (column: number, side: Side) => Look
}

/** Reads the cells of a row: those that begin in it, and by their first columns all that it has a part of. */
export function readCells(
  row: Element,
  { above, lookOf }: RowContext,
  scope: Scope,
): { readonly cells: readonly OpenCell[]; readonly open: ReadonlyMap<number, OpenCell> } {
  const controls = new Map<Element, Scope>()
  const cells: OpenCell[] = []
  const open = new Map<number, OpenCell>()
  const groups = toGroups([...unwrapped(row, 'tc')])
  let column = inGrid(toNumber(attributeOf(childOf(childOf(row, 'trPr'), 'gridBefore'))) ?? 0)
  for (const [at, { element, columns: wished, covered }] of groups.entries()) {
    const columns = Math.max(1, Math.min(wished, MOST_COLUMNS - column))
    if (columns < wished) tell(scope, WIDE_CELL, wordsOf(element))
    const cellLook = lookOf(column, at === groups.length - 1 ? 'last' : 'inner')
    const own: Scope = { ...withinControlsRound(element, scope, controls), cellLook }
    tellOfChange(element, own)
    const covering = coveringOf(element, { column, columns, above })
    const blocks = covering ? hideCell(element, own) : readBlocks(elementsOf(element), own)
    for (const hidden of covered) hideCell(hidden, own)
    const shade = shadeOf(element)
    const cell: OpenCell = covering ?? {
      column,
      columns,
      rows: 0,
      blocks,
      isMerged: isMerged(element),
      ...(shade !== undefined && { shade }),
    }
    if (!scope.leftOut) cell.rows += 1
    if (!covering) cells.push(cell)
    open.set(column, cell)
    column += columns
  }
  return { cells, open }
}

/** A cell, and those to its right that it covers. */
interface Group {
  readonly element: Element
  readonly columns: number
  readonly covered: readonly Element[]
}

/** Cells by how many columns they have (w:gridSpan); in older files they go on in those to their right (w:hMerge). */
function toGroups(elements: readonly Element[]): readonly Group[] {
  const groups: Group[] = []
  for (const element of elements) {
    const columns = Math.max(1, numberOf(element, 'gridSpan') ?? 1)
    const merge = childOf(childOf(element, 'tcPr'), 'hMerge')
    const before = merge && attributeOf(merge) !== 'restart' ? groups.pop() : undefined
    groups.push({
      element: before?.element ?? element,
      columns: (before?.columns ?? 0) + columns,
      covered: before ? [...before.covered, element] : [],
    })
  }
  return groups
}

/** Word's tables have 63 columns at the most; a number from a damaged file must not become a table without end. */
const MOST_COLUMNS = 1_000

/** So many columns, as far as a grid may have them. */
export const inGrid = (columns: number): number => Math.min(columns, MOST_COLUMNS)

const numberOf = (cell: Element, name: string): number | undefined =>
  toNumber(attributeOf(childOf(childOf(cell, 'tcPr'), name)))

/** The cell above that goes on in this place (w:vMerge without `restart`), if it covers the same columns. */
function coveringOf(
  element: Element,
  { column, columns, above }: Pick<OpenCell, 'column' | 'columns'> & Pick<RowContext, 'above'>,
): OpenCell | undefined {
  const merge = childOf(childOf(element, 'tcPr'), 'vMerge')
  const cell = above.get(column)
  const goesOn = merge && attributeOf(merge) !== 'restart'
  return goesOn && cell?.isMerged && cell.columns === columns ? cell : undefined
}

const isMerged = (element: Element): boolean =>
  childOf(childOf(element, 'tcPr'), 'vMerge') !== undefined

/** Word does not show what stands in a place that another cell covers. */
function hideCell(element: Element, scope: Scope): readonly [] {
  const words = wordsOf(element)
  if (words.trim()) tell(scope, MERGED_CELL, words)
  readBlocks(elementsOf(element), { ...scope, leftOut: scope.leftOut ?? 'mergedCell' })
  return []
}

function tellOfChange(element: Element, scope: Scope): void {
  const properties = childOf(element, 'tcPr')
  const isChanged = ['cellIns', 'cellDel', 'cellMerge'].some((name) => childOf(properties, name))
  if (isChanged) tell(scope, CHANGED_CELL, wordsOf(element))
}
