import { covers } from '../../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../../publication/tree.ts'
import { element, type PageNode, withoutRoles } from '../node.ts'
import { renderNote } from '../notes.ts'
import { renderOurs } from '../ours.ts'
import { type PageSetting, renderBlocks } from '../render.ts'
import type { Typography } from '../typography.ts'
import type { PlacedCell, RenderCell } from './cells.ts'
import { continuedOf } from './continued.ts'
import { clip } from './divide-columns.ts'
import { isTall, isTallCell, isTooTall } from './heights.ts'
import type { ColumnGroup, TableLayout } from './layout.ts'
import { spansOf } from './spans.ts'
import { roomOf, sumOf } from './widths.ts'

/** A table, how it is laid out, and how its cells are set. */
export interface PrintedTable {
  readonly table: Table
  readonly layout: TableLayout
  readonly typography: Typography
  readonly renderCell: RenderCell
}

/** Columns that stand side by side on the page, and the rows of theirs that are in the tags. */
export interface PrintedGroup {
  readonly node: PageNode
  readonly head: readonly PageNode[]
  readonly rows: readonly PageNode[]
  /** True where the head stands again on each page. */
  readonly isHeadRepeated: boolean
  /** What stands beneath the last row. */
  readonly beneath?: PageNode
}

/**
 * Columns that stand side by side, with widths of their own; in the last row of the last ones the table's own notes and
 * foot, which stand after it in the tags. It is a table by its role: Chromium takes one without headings for a way to lay
 * out a page.
 */
export function renderGroup(
  printed: PrintedTable,
  index: number,
  setting: PageSetting,
): PrintedGroup {
  const { table, layout, typography } = printed
  const group = layout.groups[index] ?? { columns: [], widths: [] }
  const isLast = index === layout.groups.length - 1
  const isTallHead = isTall(table, layout, index, typography)
  const head = table.head.map((row) => renderRow(row, index, printed, setting))
  const rows = table.rows.map((row) => renderRow(row, index, printed, setting))
  const beneath = isLast ? renderBeneath(printed, group, setting) : undefined
  const own = {
    role: 'table',
    id: index === 0 && !table.caption && setting.toId(table.id),
    class: table.head.length === 0 ? 'headless' : isTallHead && 'tall-head',
  }
  const node = element('table', own, [
    element('colgroup', {}, toColumns(group)),
    ...renderHeads(head, renderContinued(printed, index), isTallHead),
    element('tbody', {}, [...rows, beneath]),
  ])
  return { node, head, rows, isHeadRepeated: !isTallHead, ...(beneath && { beneath }) }
}

const toColumns = ({ widths }: ColumnGroup): readonly PageNode[] =>
  widths.map((width) => element('col', { style: `width:${toShare(width, widths)}%` }))

const toShare = (width: number, widths: readonly number[]): number =>
  Math.round((width * 10_000) / sumOf(widths)) / 100

/** The line that says that a table goes on, and its head, which stands again with it where it has room to. */
function renderHeads(
  head: readonly PageNode[],
  continued: PageNode | undefined,
  isTallHead: boolean,
): readonly PageNode[] {
  const again = [...(continued ? [continued] : []), ...(isTallHead ? [] : head)]
  const repeated = again.length > 0 ? [element('thead', {}, again)] : []
  return isTallHead ? [...repeated, element('thead', { class: 'once' }, head)] : repeated
}

/** On each page that a table with a caption goes on to, this line stands in the caption's place; above its other columns too. */
function renderContinued(
  { table, layout, typography: { language } }: PrintedTable,
  index: number,
): PageNode | undefined {
  const words = continuedOf(table, language)
  if (!words) return undefined
  const own = { colspan: layout.groups[index]?.columns.length ?? 1 }
  const cell = element('td', own, renderOurs(words, language).map(withoutRoles), {
    type: 'Artifact',
    artifact: index === 0 ? 'seenLater' : 'seen',
  })
  return element('tr', { class: 'continued' }, [cell])
}

/** Its own notes and its foot, in a row that stays with those before it. */
function renderBeneath(
  { table: { notes, foot }, typography: { language } }: PrintedTable,
  { columns }: ColumnGroup,
  setting: PageSetting,
): PageNode | undefined {
  if (notes.length === 0 && foot.length === 0) return undefined
  const cell = element('td', { colspan: columns.length }, [
    ...notes.map((note) => renderNote(note, language, setting)),
    element('div', { class: 'foot' }, renderBlocks(foot, setting)),
  ])
  return element('tr', { class: 'beneath' }, [cell])
}

function renderRow(row: Row, index: number, printed: PrintedTable, setting: PageSetting): PageNode {
  const { layout, typography } = printed
  const group = layout.groups[index] ?? { columns: [], widths: [] }
  const isSplit = row.cells.some((cell) => isTallCell(cell, group, layout, typography))
  const own = {
    id: index === 0 && setting.toId(row.id),
    class: isSplit ? `${row.kind} tall` : row.kind,
    style: spansOf(printed.table).goesOn(row) && LOW,
  }
  const cells = cellsOfRow(row, index, printed)
  const rendered = cells.map((cell) => printed.renderCell(cell, setting))
  return element('tr', own, rendered.length > 0 ? rendered : [STAY])
}

/** A row whose cells all stand above it, or among other columns, has one without width. */
const STAY = element('td', { class: 'stay' })

/** What a cell is higher than the rows that it covers is the last one's: the others are as low as their words. */
const LOW = 'height:1pt'

/** The cells of a row, from the left; beside them a space for each cell above that is too tall to go down over it. */
function cellsOfRow(row: Row, index: number, printed: PrintedTable): readonly PlacedCell[] {
  const own = row.cells.flatMap((cell) => place(cell, index, printed) ?? [])
  const above = spansOf(printed.table).above(row)
  const spaces = above.flatMap((cell) => place(cell, index, printed) ?? [])
  const cut = spaces
    .filter(({ isCut }) => isCut)
    .map((placed) => ({ ...placed, cell: toSpace(placed.cell), isAgain: true }))
  return [...own, ...cut].toSorted((one, other) => one.cell.column - other.cell.column)
}

const toSpace = ({ column, columns, position }: Cell): Cell => ({
  column,
  columns,
  rows: 1,
  children: [],
  position,
})

/** A cell as it stands among the columns of a group; undefined where it is in others. */
function place(
  cell: Cell,
  index: number,
  { table, layout, typography }: PrintedTable,
): PlacedCell | undefined {
  const group = layout.groups[index]
  const clipped = group && clip(cell, group.columns)
  if (!clipped) return undefined
  const room = roomOf(clipped, group.widths, layout.space)
  const before = layout.groups.slice(0, index).flatMap((other) => other.columns)
  const isCut = isTooTall(cell, table, group, layout, typography)
  return {
    cell,
    isCut,
    columns: clipped.columns,
    isLast: clipped.column + clipped.columns === group.columns.length,
    room,
    isAgain: before.some((other) => covers(cell, other)),
  }
}
