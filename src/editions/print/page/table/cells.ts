import { cellText, inlinesOfCell, isEmptyCell } from '../../../../publication/tables.ts'
import type { Cell, Table } from '../../../../publication/tree.ts'
import { attributes } from '../../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../../typesetting/html/render.ts'
import type { Setting } from '../../../../typesetting/html/setting.ts'
import { isNumber } from '../lines/pieces.ts'
import { mark } from '../marks.ts'
import { toSingleSpaces } from '../spaces.ts'
import type { Typography } from '../typography.ts'
import { toDecimalGaps } from './decimals.ts'
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
  /** True for one that stands in an earlier table already: it is seen again, and read once. */
  readonly isAgain: boolean
}

/** Renders a cell. */
export type RenderCell = (placed: PlacedCell, setting: Setting) => string

/** Renders the cells of a table. */
export function makeCells(table: Table, typography: Typography): RenderCell {
  const gaps = toDecimalGaps(table, typography.widthOf)
  const { language } = typography
  return (placed, setting) => {
    const { cell, columns, isAgain, isCut } = placed
    const own = attributes({
      colspan: columns > 1 && columns,
      rowspan: cell.rows > 1 && !isCut && cell.rows,
      class: toClass(placed, table),
      style: toGapStyle(gaps.get(cell)),
    })
    const inner = withWords(setting, placed.room, typography)
    if (isAgain)
      return `<td${own}${attributes({ lang: mark(language, 'again') })}>${renderAll(cell, withoutLinks(inner))}</td>`
    if (cell.header) return renderDescribed(cell, own, language, inner)
    const words = renderChildren(cell, inner)
    return isHeading(cell)
      ? `<th scope="${SCOPES[cell.heads ?? 'columns']}"${own}>${words}</th>`
      : `<td${own}>${words}</td>`
  }
}

/** Tells whether a cell heads others; an empty one heads nothing. */
export const isHeading = (cell: Cell): boolean => cell.heads !== undefined && !isEmptyCell(cell)

const SCOPES = { columns: 'col', row: 'row', group: 'rowgroup' } as const

/** How a cell is aligned, and what else the style must know of it. */
function toClass(
  { cell, columns, isAgain }: PlacedCell,
  { columns: all, head }: Table,
): string | undefined {
  const classes = [
    columns === 1 && cell.columns === 1 && all[cell.column]?.align,
    isOver(cell, head) && 'over',
    isNumber(cellText(cell)) && 'whole',
    isAgain && isHeading(cell) && 'heading',
  ]
  return classes.filter(Boolean).join(' ') || undefined
}

/** Tells whether a cell of the head stands over several columns that have headings of their own. */
const isOver = (cell: Cell, head: Table['head']): boolean =>
  cell.columns > 1 && head.slice(0, -1).some(({ cells }) => cells.includes(cell))

const toGapStyle = (gap = 0): string | undefined => (gap > 0 ? `--gap:${gap}em` : undefined)

/** The setting of what stands in a cell: its words keep to the room that it has. */
const withWords = (setting: Setting, room: number, typography: Typography): Setting => ({
  ...setting,
  inlines: {
    ...setting.inlines,
    text: ({ value }) => renderCellWords(typography.tie(toSingleSpaces(value)), room, typography),
  },
})

/** The setting of what is seen again: nothing leads anywhere from it, and nothing to it. */
const withoutLinks = (setting: Setting): Setting => ({
  ...setting,
  toId: (id) => `${id}-again`,
  toAddress: () => undefined,
  inlines: { ...setting.inlines, noteReference: () => '' },
})

/** Chromium has no tag for a cell without anything in it, and the cells after it would stand under the wrong heading. */
const EMPTY = '&nbsp;'

/** Nor has it one for a cell with a picture in which there is nothing to be seen: a space of no height stands with it. */
const UNSEEN = `<div class="unseen">${EMPTY}</div>`

function renderChildren(cell: Cell, setting: Setting): string {
  if (isEmptyCell(cell)) return EMPTY
  const inlines = inlinesOfCell(cell)
  const words = inlines ? renderInlines(inlines, setting) : renderBlocks(cell.children, setting)
  return cellText({ ...cell, header: [] }).trim() ? words : words + UNSEEN
}

/** A header and its description, as they are seen. */
const renderAll = (cell: Cell, setting: Setting): string =>
  cell.header
    ? `<div class="header">${renderInlines(cell.header, setting)}</div><div>${renderChildren(cell, setting)}</div>`
    : renderChildren(cell, setting)

/** A header and its description are one cell on the page and two in the tags of the finished file. */
function renderDescribed(cell: Cell, own: string, language: string, setting: Setting): string {
  const header = renderInlines(cell.header ?? [], setting)
  if (cell.children.length === 0) return `<th scope="row"${own}>${header}</th>`
  const parts = [
    `<div${attributes({ role: 'group', class: 'header', lang: mark(language, 'header') })}>${header}</div>`,
    `<div${attributes({ role: 'group', lang: mark(language, 'words') })}>${renderChildren(cell, setting)}</div>`,
  ]
  return `<td${own}${attributes({ lang: mark(language, 'shared') })}>${parts.join('')}</td>`
}
