import type { Cell, Column, Row, Table } from '../../../publication/tree.ts'
import { isBlank, toPlainText } from '../../../publication/words.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { BlockRenderers, Setting } from '../../../typesetting/html/setting.ts'
import { toWidths } from './columns.ts'
import { mark } from './marks.ts'

/**
 * A table whose columns have widths of their own, so that none is wider than the page, and before it its caption, which
 * the finished file has within it. Where its rows have headers, header and description are two cells in the tags and
 * one on the page: side by side as blocks they share a cell.
 */
export const renderTable =
  (language: string): BlockRenderers['table'] =>
  (table, setting) => {
    const id = attributes({ id: setting.toId(table.id) })
    const own = attributes({ class: 'caption', lang: mark(language, 'caption') })
    const words = table.caption && renderInlines(table.caption, setting)
    const widths = toWidths(table).map((width) => `<col style="width:${width}%">`)
    const head = table.columns.map((column) => renderColumn(column, setting))
    const rows = table.rows.map((row) => renderRow(row, table.columns, setting))
    return [
      words ? `<p${id}${own}>${words}</p><table>` : `<table${id}>`,
      `<colgroup>${widths.join('')}</colgroup>`,
      `<thead>${renderContinued(table, language)}<tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ].join('')
  }

/** On each page that a table with a caption goes on to, this line stands in the caption's place. */
function renderContinued(table: Table, language: string): string {
  const words = continuedOf(table, language)
  if (!words) return ''
  const own = attributes({ colspan: table.columns.length, lang: mark(language, 'continued') })
  return `<tr class="continued"><td${own}>${escapeHtml(words)}</td></tr>`
}

/** `Table 7.1 (continued)`: the label of the caption says which table it is; '' for one without a caption. */
export function continuedOf({ caption }: Table, language: string): string {
  if (!caption) return ''
  const [label = ''] = toPlainText(caption).split(':')
  return furnish(language, 'tableContinued', { table: label })
}

/** Chromium has no tag for a cell without anything in it, and the cells after it would stand under the wrong heading. */
const EMPTY = '&nbsp;'

const renderColumn = ({ children, align }: Column, setting: Setting): string =>
  isBlank(children)
    ? `<td>${EMPTY}</td>`
    : `<th${attributes({ scope: 'col', class: align })}>${renderInlines(children, setting)}</th>`

function renderRow({ id, cells }: Row, columns: readonly Column[], setting: Setting): string {
  const rendered = cells.map((cell, index) => renderCell(cell, columns[index]?.align, setting))
  return `<tr${attributes({ id: setting.toId(id) })}>${rendered.join('')}</tr>`
}

function renderCell({ header, children }: Cell, align: Column['align'], setting: Setting): string {
  const words = isBlank(children) ? '' : renderInlines(children, setting)
  if (!header) return `<td${attributes({ class: align })}>${words || EMPTY}</td>`
  const description = words && `<td class="shared">${words}</td>`
  return `<th scope="row" class="shared">${renderInlines(header, setting)}</th>${description}`
}
