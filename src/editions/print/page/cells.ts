import { cellText, inlinesOfCell, isEmptyCell } from '../../../publication/tables.ts'
import type { Cell, Table } from '../../../publication/tree.ts'
import { attributes } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'
import { toDecimalGaps } from './decimals.ts'
import { mark } from './marks.ts'

export type RenderCell = (cell: Cell, setting: Setting) => string

/** Renders the cells of a table. */
export function makeCells({ columns, head, rows }: Table, language: string): RenderCell {
  const gaps = toDecimalGaps({ columns, rows })
  return (cell, setting) => {
    const own = attributes({
      colspan: cell.columns > 1 && cell.columns,
      rowspan: cell.rows > 1 && cell.rows,
      class: (cell.columns === 1 && columns[cell.column]?.align) || (isOver(cell, head) && 'over'),
      style: toGapStyle(gaps.get(cell)),
    })
    if (cell.header) return renderDescribed(cell, own, language, setting)
    const words = renderWords(cell, setting)
    return isHeading(cell)
      ? `<th scope="${SCOPES[cell.heads ?? 'columns']}"${own}>${words}</th>`
      : `<td${own}>${words}</td>`
  }
}

/** Tells whether a cell heads others; an empty one heads nothing. */
export const isHeading = (cell: Cell): boolean => cell.heads !== undefined && !isEmptyCell(cell)

const SCOPES = { columns: 'col', row: 'row', group: 'rowgroup' } as const

/** Tells whether a cell of the head stands over several columns that have headings of their own. */
const isOver = (cell: Cell, head: Table['head']): boolean =>
  cell.columns > 1 && head.slice(0, -1).some(({ cells }) => cells.includes(cell))

const toGapStyle = (gap = 0): string | undefined => (gap > 0 ? `--gap:${gap}em` : undefined)

/** Chromium has no tag for a cell without anything in it, and the cells after it would stand under the wrong heading. */
const EMPTY = '&nbsp;'

/** Nor has it one for a cell with a picture in which there is nothing to be seen: a space of no height stands with it. */
const UNSEEN = `<div class="unseen">${EMPTY}</div>`

function renderWords(cell: Cell, setting: Setting): string {
  if (isEmptyCell(cell)) return EMPTY
  const inlines = inlinesOfCell(cell)
  const words = inlines ? renderInlines(inlines, setting) : renderBlocks(cell.children, setting)
  return cellText({ ...cell, header: [] }).trim() ? words : words + UNSEEN
}

/** A header and its description are one cell on the page and two in the tags of the finished file. */
function renderDescribed(cell: Cell, own: string, language: string, setting: Setting): string {
  const header = renderInlines(cell.header ?? [], setting)
  if (cell.children.length === 0) return `<th scope="row"${own}>${header}</th>`
  const parts = [
    `<div${attributes({ role: 'group', class: 'header', lang: mark(language, 'header') })}>${header}</div>`,
    `<div${attributes({ role: 'group', lang: mark(language, 'words') })}>${renderWords(cell, setting)}</div>`,
  ]
  return `<td${own}${attributes({ lang: mark(language, 'shared') })}>${parts.join('')}</td>`
}
