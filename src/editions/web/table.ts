import type { Abbreviation, Cell, Row, Table } from '../../publication/tree.ts'
import { isBlank, toPlainText } from '../../publication/words.ts'
import { abbreviationsIn } from '../../typesetting/expansions.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { renderInlines } from '../../typesetting/html/render.ts'
import type { Setting } from '../../typesetting/html/setting.ts'
import { renderExpansion, showEnd } from './added.ts'
import { renderCaption } from './caption.ts'
import { kindOfAdded, tableName } from './names.ts'
import type { WebPage } from './page.ts'

/** What a row needs of its table. */
interface TableSetting {
  readonly table: Table
  /** Rows have headers: the first column is two, under one heading that spans both. */
  readonly spans: boolean
  readonly setting: Setting
  readonly expanded: ReadonlySet<Abbreviation>
  readonly language: string
}

/**
 * A table whose rows can be addressed, and that stacks on a narrow screen: each row has its numeral, outside the name
 * of the row's header, and each cell its column's heading, shown where the head of the table is not.
 */
export function renderTable(
  table: Table,
  setting: Setting,
  expanded: ReadonlySet<Abbreviation>,
  { publication, houseName }: WebPage,
): string {
  const { language } = publication.frontMatter
  const spans = table.rows.some(({ cells }) => cells[0]?.header)
  const tableSetting = {
    table,
    spans,
    setting: withoutExpansions(setting, expanded),
    expanded,
    language,
  }
  const head = table.columns.map(({ children, align }, index) => {
    const colspan = spans && index === 0 ? 2 : undefined
    if (isBlank(children)) return `<td${attributes({ colspan })}></td>`
    return `<th${attributes({ scope: 'col', colspan, class: align })}>${renderInlines(children, setting)}</th>`
  })
  const rows = table.rows.map((row, index) => renderRow(row, index, tableSetting))
  const note = furnish(language, kindOfAdded(table, expanded), { house: houseName })
  return [
    `<div class="${spans ? 'table described' : 'table'}">`,
    `<table${attributes({ id: table.id })}>`,
    renderCaption(table, setting),
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    `<p class="added" data-added>${escapeHtml(note)}</p>`,
    '</div>',
  ].join('\n')
}

/** In a cell the expansion stands below what the cell says, and not within it. */
const withoutExpansions = (setting: Setting, expanded: ReadonlySet<Abbreviation>): Setting => ({
  ...setting,
  inlines: {
    ...setting.inlines,
    abbreviation: (abbreviation, own) =>
      expanded.has(abbreviation)
        ? `<abbr>${escapeHtml(abbreviation.value)}</abbr>`
        : setting.inlines.abbreviation(abbreviation, own),
  },
})

function renderRow({ id, cells }: Row, index: number, table: TableSetting): string {
  const name = furnish(table.language, 'rowLink', {
    table: tableName(table.table, table.language),
    row: index + 1,
  })
  const numeral = `<a class="row-number" data-added href="#${id}">${showEnd(name, `${index + 1}`)}</a> `
  const [first, ...others] = cells
  const opening = first ? renderFirst(first, numeral, table) : ''
  const rest = others.map((cell, at) => renderCell(cell, at + 1, labelOf(at + 1, table), table))
  return `<tr${attributes({ id })}>${opening}${rest.join('')}</tr>`
}

function renderFirst(cell: Cell, numeral: string, table: TableSetting): string {
  if (!table.spans) return renderCell(cell, 0, numeral + labelOf(0, table), table)
  const header = renderInlines(cell.header ?? [], table.setting)
  return `<th scope="row">${header}</th>${renderCell(cell, 0, numeral, table)}`
}

/** A cell of so few characters, as a date, is not broken. */
const SHORT = 12

function renderCell(
  { children }: Cell,
  column: number,
  opening: string,
  table: TableSetting,
): string {
  const expansions = abbreviationsIn(children)
    .filter((abbreviation) => table.expanded.has(abbreviation))
    .map(({ expansion }) => renderExpansion(expansion))
  const classes = [
    table.table.columns[column]?.align,
    toPlainText(children).length <= SHORT && 'short',
  ]
  const mark = attributes({ class: classes.filter(Boolean).join(' ') || undefined })
  return `<td${mark}>${opening}${renderInlines(children, table.setting)}${expansions.join('')}</td>`
}

function labelOf(column: number, { table, language }: TableSetting): string {
  const heading = toPlainText(table.columns[column]?.children ?? [])
  if (!heading) return ''
  const label = escapeHtml(furnish(language, 'cell', { heading }))
  return `<span class="label" data-added>${label}</span> `
}
