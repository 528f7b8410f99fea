import { cellText } from '../../../publication/tables.ts'
import type { Cell, Row, Table } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'
import { makeCells, type RenderCell } from './cells.ts'
import { SIZE, toColumns } from './columns.ts'
import { isTall } from './heights.ts'
import { mark } from './marks.ts'
import { renderNote } from './notes.ts'
import { renderOurs } from './ours.ts'
import { withoutEmptyRows } from './tables.ts'

/**
 * A table whose columns have widths of their own, so that none is wider than the page; before it its caption and units,
 * which the finished file has within it; in its last row its own notes and foot, which that has after it. It is a table by its role: Chromium takes one
 * without headings for a way to lay out a page.
 */
export const renderTable =
  (language: string): BlockRenderers['table'] =>
  (whole, setting) => {
    const table = withoutEmptyRows(whole)
    const { widths, size, space } = toColumns(table)
    const columns = widths.map((width) => `<col style="width:${width}%">`)
    const renderCell = makeCells(table, language)
    const rows = table.rows.map((row) => renderRow(row, renderCell, setting))
    const own = attributes({
      role: 'table',
      id: !table.caption && setting.toId(table.id),
      class: table.head.length === 0 ? 'headless' : isTall(table) && 'tall-head',
      style: size < SIZE && `font-size:${size}pt;--space:${space}em`,
    })
    return [
      `<div class="tabled">${renderCaption(table, language, setting)}`,
      `<table${own}><colgroup>${columns.join('')}</colgroup>`,
      `${renderHead(table, language, renderCell, setting)}<tbody>${rows.join('')}`,
      `${renderBeneath(table, language, setting)}</tbody></table></div>`,
    ].join('')
  }

function renderCaption({ id, caption, unit }: Table, language: string, setting: Setting): string {
  if (!caption) return ''
  const own = attributes({
    role: 'group',
    id: setting.toId(id),
    class: 'caption',
    lang: mark(language, 'caption'),
  })
  const units = unit ? `<p class="unit">${renderInlines(unit, setting)}</p>` : ''
  return `<div${own}>${renderInlines(caption, setting)}${units}</div>`
}

function renderHead(
  table: Table,
  language: string,
  renderCell: RenderCell,
  setting: Setting,
): string {
  const rows = table.head.map((row) => renderRow(row, renderCell, setting)).join('')
  const continued = renderContinued(table, language)
  if (!isTall(table)) return rows || continued ? `<thead>${continued}${rows}</thead>` : ''
  return `${continued && `<thead>${continued}</thead>`}<thead class="once">${rows}</thead>`
}

/** On each page that a table with a caption goes on to, this line stands in the caption's place. */
function renderContinued(table: Table, language: string): string {
  const words = continuedOf(table, language)
  if (!words) return ''
  const own = attributes({ colspan: table.columns.length, lang: mark(language, 'continued') })
  return `<tr class="continued"><td${own}>${renderOurs(escapeHtml(words), language)}</td></tr>`
}

/** `Table 7.1 (continued)`: the label of the caption says which table it is; '' for one without a caption. */
export function continuedOf({ caption, number }: Table, language: string): string {
  if (!caption) return ''
  const words = toPlainText(caption)
  const at = number === undefined ? -1 : words.indexOf(number)
  const label =
    at < 0
      ? (words.split(/\s*(?::|\s[–—]\s)/)[0] ?? '')
      : words.slice(0, at + (number?.length ?? 0))
  return furnish(language, 'tableContinued', { table: label })
}

/** Its own notes and its foot, in a row that stays with those before it. */
function renderBeneath(
  { columns, notes, foot }: Table,
  language: string,
  setting: Setting,
): string {
  if (notes.length === 0 && foot.length === 0) return ''
  const own = attributes({ colspan: columns.length, lang: mark(language, 'beneath') })
  return [
    `<tr class="beneath"><td${own}>`,
    ...notes.map((note) => renderNote(note, language, setting)),
    `<div class="foot">${renderBlocks(foot, setting)}</div></td></tr>`,
  ].join('')
}

function renderRow(row: Row, renderCell: RenderCell, setting: Setting): string {
  const own = attributes({
    id: setting.toId(row.id),
    class: row.cells.some(isTallCell) ? `${row.kind} tall` : row.kind,
  })
  return `<tr${own}>${row.cells.map((cell) => renderCell(cell, setting)).join('')}</tr>`
}

/**
 * Tells whether a cell may be so tall that its row is split between pages. The space below its last line would have the
 * next page to itself where the line ends this one.
 */
const isTallCell = (cell: Cell): boolean => cellText(cell).length > TALL

/** So many characters fill a page in a column of a quarter of the line. */
const TALL = 600
