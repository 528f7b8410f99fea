import { endOfGroups } from '../../../publication/tables.ts'
import type { Abbreviation, Row, Table } from '../../../publication/tree.ts'
import { furnish } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderInlines } from '../../../typesetting/html/render.ts'
import type { Setting } from '../../../typesetting/html/setting.ts'
import { markAdded } from '../added.ts'
import { renderFoot } from '../figure.ts'
import { renderLabelled } from '../labelled.ts'
import { kindOfAdded } from '../names.ts'
import { renderNoteList } from '../notes.ts'
import type { WebPage } from '../page.ts'
import { renderCell } from './cell.ts'
import { makeTableSetting, type TableSetting } from './setting.ts'
import { shapeOf } from './shape.ts'
import { isWide } from './width.ts'

/**
 * A table whose rows can be addressed, and that stacks on a narrow screen, or on paper where it is wide: each row has its numeral, outside the name
 * of the row's header, and each cell the names of what heads it, shown where the head of the table is not.
 */
export function renderTable(
  table: Table,
  setting: Setting,
  expanded: ReadonlySet<Abbreviation>,
  { publication, part, houseName }: WebPage,
): string {
  const { language } = publication.frontMatter
  const { isDescribed } = shapeOf(table)
  const cells = makeTableSetting(table, setting, expanded, language)
  const classes = [
    'table',
    ...(isDescribed ? ['described'] : []),
    ...(isWide(table) ? ['wide'] : []),
  ]
  const note = furnish(language, kindOfAdded(table, expanded), { house: houseName })
  return [
    `<div class="${classes.join(' ')}">`,
    `<table${attributes({ id: table.id })}>`,
    renderCaption(table, setting),
    renderGroupsOfColumns(table),
    renderHead(table, cells),
    ...toBodies(table).map((rows) => renderBody(rows, table, cells)),
    '</table>',
    table.notes.length > 0 ? renderNoteList(table.notes, part, setting, language) : '',
    table.foot.length > 0 ? renderFoot(table, setting) : '',
    `<p${attributes({ class: 'added', ...markAdded(language) })}>${escapeHtml(note)}</p>`,
    '</div>',
  ]
    .filter(Boolean)
    .join('\n')
}

function renderCaption(table: Table, setting: Setting): string {
  const { caption, unit } = table
  if (!caption) return ''
  const units = unit ? ` <span class="unit">${renderInlines(unit, setting)}</span>` : ''
  return `<caption>${renderLabelled(caption, table, setting)}${units}</caption>`
}

/** Columns make groups where a heading of the first row stands over several; it heads that group. */
function renderGroupsOfColumns(table: Table): string {
  const first = table.head[0]?.cells ?? []
  if (first.every(({ columns }) => columns === 1)) return ''
  const extra = shapeOf(table).isDescribed ? 1 : 0
  const groups = first.map(({ column, columns }) => {
    const span = columns + (column === 0 ? extra : 0)
    return `<colgroup${attributes({ span: span > 1 && span })}></colgroup>`
  })
  return groups.join('')
}

function renderHead(table: Table, setting: TableSetting): string {
  const rows = table.head.map((row, index) => {
    const cells = row.cells.map((cell) => renderCell({ table, row, index, cell }, setting))
    return `<tr>${cells.join('')}</tr>`
  })
  return rows.length > 0 ? `<thead>${rows.join('\n')}</thead>` : ''
}

/** A row and its place below the head. */
type PlacedRow = readonly [row: Row, index: number]

/** Each group of rows is a body of its own, and so are the rows before the first, and the sums of all groups. */
function toBodies({ rows }: Table): readonly (readonly PlacedRow[])[] {
  const bodies: PlacedRow[][] = []
  const end = endOfGroups(rows)
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'group' || index === end || bodies.length === 0) bodies.push([])
    bodies.at(-1)?.push([row, index])
  }
  return bodies
}

function renderBody(rows: readonly PlacedRow[], table: Table, setting: TableSetting): string {
  const rendered = rows.map(([row, index]) => {
    const cells = row.cells.map((cell) => renderCell({ table, row, index, cell }, setting))
    return `<tr${attributes({ id: row.id, class: classOf(row) })}>${cells.join('')}</tr>`
  })
  return `<tbody>\n${rendered.join('\n')}\n</tbody>`
}

/** `titled`: its title and description are set as one cell; a cell that reaches into other rows cannot be. */
function classOf({ kind, cells }: Row): string | undefined {
  const [first] = cells
  const isTitled = first?.header !== undefined && first.rows === 1
  const classes = [kind !== 'body' && kind, isTitled && 'titled']
  return classes.filter(Boolean).join(' ') || undefined
}
