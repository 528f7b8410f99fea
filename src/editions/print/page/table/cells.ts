import { cellText, inlinesOfCell } from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'
import { isNumber } from '../lines/pieces.ts'
import { type Attributes, element, type Kid, type PageNode, withoutRoles } from '../node.ts'
import { type PageSetting, renderBlocks, renderInlines } from '../render.ts'
import { toSingleSpaces } from '../spaces.ts'
import type { Typography } from '../typography.ts'
import type { CellRoles } from './cell-roles.ts'
import { toDecimalGaps } from './decimals.ts'
import { isHeading } from './heading-cell.ts'
import { renderCellWords } from './words.ts'

/** A cell as it stands among the columns of one table on paper. */
export interface PlacedCell {
  /** The whole cell, as the publication has it. */
  readonly cell: Cell
  /** How many columns it covers here. */
  readonly columns: number
  /** True for one over several rows that is too tall to stand beside them: it stands in the first alone. */
  readonly isCut: boolean
  /** The width that its words have, in ems. */
  readonly room: number
  /** True for one at the right edge of the table. */
  readonly isLast: boolean
  /** True for one that stands in an earlier table already: it is seen again, and read once. */
  readonly isAgain: boolean
}

/** Renders a cell. */
export type RenderCell = (placed: PlacedCell, setting: PageSetting) => PageNode

/** Renders the cells of a table, each in the role that it has. */
export function makeCells(
  table: Table,
  rolesOf: (cell: Cell) => CellRoles,
  typography: Typography,
): RenderCell {
  const gaps = toDecimalGaps(table, typography.widthOf)
  return (placed, setting) => {
    const { cell, columns, isAgain, isCut } = placed
    const own = {
      colspan: columns > 1 && columns,
      rowspan: cell.rows > 1 && !isCut && cell.rows,
      class: toClass(placed, table),
      style: toGapStyle(gaps.get(cell)),
    }
    const inner = withWords(setting, placed.room, typography)
    if (isAgain) return renderAgain(cell, own, withoutLinks(inner))
    const cellRoles = rolesOf(cell)
    if (cellRoles.description) return renderDescribed(cell, own, cellRoles, inner)
    const words = cell.header ? renderInlines(cell.header, inner) : renderChildren(cell, inner)
    const isHead = cell.header !== undefined || isHeading(cell)
    return isHead
      ? element('th', { scope: SCOPES[cell.heads ?? 'row'], ...own }, words, cellRoles.role)
      : element('td', own, words, cellRoles.role)
  }
}

const SCOPES = { columns: 'col', row: 'row', group: 'rowgroup' } as const

/** How a cell is aligned, and what else the style must know of it. */
function toClass(
  { cell, columns, isAgain, isLast }: PlacedCell,
  { columns: all, head }: Table,
): string | undefined {
  const classes = [
    columns === 1 && cell.columns === 1 && all[cell.column]?.align,
    isOver(cell, head) && 'over',
    isNumber(cellText(cell)) && 'whole',
    isAgain && isHeading(cell) && 'heading',
    isLast && 'last',
  ]
  return classes.filter(Boolean).join(' ') || undefined
}

/** Tells whether a cell of the head stands over several columns that have headings of their own. */
const isOver = (cell: Cell, head: Table['head']): boolean =>
  cell.columns > 1 && head.slice(0, -1).some(({ cells }) => cells.includes(cell))

const toGapStyle = (gap = 0): string | undefined => (gap > 0 ? `--gap:${gap}em` : undefined)

/** The setting of what stands in a cell: its words keep to the room that it has. */
const withWords = (setting: PageSetting, room: number, typography: Typography): PageSetting => ({
  ...setting,
  inlines: {
    ...setting.inlines,
    text: ({ value }) => renderCellWords(typography.tie(toSingleSpaces(value)), room, typography),
  },
})

/** The setting of what is seen again: nothing leads anywhere from it, and nothing to it. */
const withoutLinks = (setting: PageSetting): PageSetting => ({
  ...setting,
  toId: (id) => `${id}-again`,
  toAddress: () => undefined,
  inlines: { ...setting.inlines, noteReference: () => [] },
})

/** What stands in another of the tables already is seen again, and read once. */
function renderAgain(cell: Cell, own: Attributes, setting: PageSetting): PageNode {
  const words = renderChildren(cell, setting)
  const kids = cell.header
    ? [
        element('div', { class: 'header' }, renderInlines(cell.header, setting)),
        element('div', {}, words),
      ]
    : words
  return element('td', own, kids.map(withoutRoles), { type: 'Artifact', artifact: 'seen' })
}

/** A header and its description are one cell on the page and two in the tags. */
const renderDescribed = (
  cell: Cell,
  own: Attributes,
  { role, description }: CellRoles,
  setting: PageSetting,
): PageNode =>
  element('td', own, [
    element('div', { class: 'header' }, renderInlines(cell.header ?? [], setting), role),
    element('div', {}, renderChildren(cell, setting), description),
  ])

function renderChildren(cell: Cell, setting: PageSetting): readonly Kid[] {
  const inlines = inlinesOfCell(cell)
  return inlines ? renderInlines(inlines, setting) : renderBlocks(cell.children, setting)
}
