import type { Cell, Column, Row, Table } from '../../publication/tree.ts'
import { attributes } from './escape.ts'
import { renderInlines } from './render.ts'
import type { Setting } from './setting.ts'

/**
 * A table with its caption, head and rows. Where its rows have headers, the first column is two: the header's cell
 * (`th scope=row`) and the description's, under one heading that spans both, so that the title alone names the row.
 */
export function renderTable(table: Table, setting: Setting): string {
  const spans = table.rows.some((row) => row.cells[0]?.header)
  const caption = table.caption
    ? `<caption>${renderInlines(table.caption, setting)}</caption>\n`
    : ''
  const head = table.columns.map((column, index) =>
    renderHeading(column, spans && index === 0, setting),
  )
  const rows = table.rows.map((row) => renderRow(row, spans, setting))
  return [
    `<table${attributes({ id: setting.toId(table.id) })}>`,
    `${caption}<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

function renderHeading({ children, align }: Column, spans: boolean, setting: Setting): string {
  const colspan = spans ? 2 : undefined
  return `<th${attributes({ scope: 'col', colspan, class: align })}>${renderInlines(children, setting)}</th>`
}

function renderRow({ id, cells }: Row, spans: boolean, setting: Setting): string {
  const rendered = cells.map((cell, index) => renderCell(cell, spans && index === 0, setting))
  return `<tr${attributes({ id: setting.toId(id) })}>${rendered.join('')}</tr>`
}

function renderCell({ header, children }: Cell, spans: boolean, setting: Setting): string {
  const words = `<td>${renderInlines(children, setting)}</td>`
  return spans ? `<th scope="row">${renderInlines(header ?? [], setting)}</th>${words}` : words
}
