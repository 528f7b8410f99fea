import type { PlacedCell } from '../../../publication/additions.ts'
import { cellText, inlinesOfCell } from '../../../publication/tables.ts'
import type { Cell, Table } from '../../../publication/tree.ts'
import { toFragment } from '../../../typesetting/fragment.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { renderBlocks, renderInlines } from '../../../typesetting/html/render.ts'
import { markAdded, renderExpansion, showEnd } from '../added.ts'
import { expandedIn } from '../names.ts'
import { headingsOf, headingsOfHeading } from './headers.ts'
import { type CellOpening, openingOfCell } from './opening.ts'
import type { TableSetting } from './setting.ts'
import { isHeading, shapeOf } from './shape.ts'

/** A cell; one with a title is two, side by side: the title, which heads the row, and the description. */
export function renderCell(placed: PlacedCell, setting: TableSetting): string {
  const { table, row, cell } = placed
  const { isDescribed } = shapeOf(table)
  const columns = isDescribed && cell.column === 0 && !cell.header ? cell.columns + 1 : cell.columns
  const own = {
    colspan: columns > 1 && columns,
    rowspan: cell.rows > 1 && cell.rows,
    class: classOf(placed),
    'data-lacks': setting.lacking.get(cell),
  }
  if (cell.header) return renderTitle(placed, setting) + renderData(placed, own, setting)
  if (!isHeading(cell)) return renderData(placed, own, setting)
  const opening = row.kind === 'head' ? [] : openingOfCell(placed, setting.language)
  return renderHeading(placed, { ...own, scope: scopeOf(placed) }, opening, setting)
}

type Attributes = Parameters<typeof attributes>[0]

const renderTitle = (placed: PlacedCell, setting: TableSetting): string => {
  const { table, cell } = placed
  const own = attributes({
    id: shapeOf(table).ids.get(cell),
    scope: 'row',
    rowspan: cell.rows > 1 && cell.rows,
    headers: toHeaders(headingsOfHeading(placed), table),
  })
  return `<th${own}>${renderInlines(cell.header ?? [], setting.cells)}</th>`
}

function renderData(placed: PlacedCell, own: Attributes, setting: TableSetting): string {
  const { row, cell } = placed
  const opening = row.kind === 'head' ? [] : openingOfCell(placed, setting.language)
  const expansions = expandedIn(cell, setting.expanded).map(({ expansion }) =>
    renderExpansion(expansion),
  )
  const marks = attributes({ headers: toHeaders(headingsOf(placed), placed.table), ...own })
  const words = renderWords(
    cell,
    opening.map((one) => renderOpening(one, placed, setting.language)).join(''),
    setting,
  )
  return `<td${marks}>${words}${expansions.join('')}</td>`
}

/** A heading is named by its own words alone: what is added to it is not heard with its name. */
function renderHeading(
  placed: PlacedCell,
  own: Attributes,
  opening: readonly CellOpening[],
  setting: TableSetting,
): string {
  const id = shapeOf(placed.table).ids.get(placed.cell) ?? ''
  const isNumbered = opening.some(({ kind }) => kind === 'numeral')
  const labels = opening.map((one) => renderOpening(one, placed, setting.language)).join('')
  const words = isNumbered
    ? `${labels}<div${attributes({ id: `${id}-name` })}>${renderWords(placed.cell, '', setting)}</div>`
    : renderWords(placed.cell, labels, setting)
  const marks = attributes({
    id: isNumbered || !shapeOf(placed.table).isPlain ? id : undefined,
    headers: toHeaders(headingsOf(placed), placed.table),
    'aria-labelledby': isNumbered && `${id}-name`,
    ...own,
  })
  return `<th${marks}>${words}</th>`
}

/** The ids of a cell's headings, where these are not plain. */
function toHeaders(headings: readonly Cell[], table: Table): string | undefined {
  const { isPlain, ids } = shapeOf(table)
  if (isPlain) return undefined
  return headings.flatMap((cell) => ids.get(cell) ?? []).join(' ') || undefined
}

/** What a heading heads (HTML, 4.9.10): of the first row of the head, one over several columns heads a group of them. */
function scopeOf({ table, cell }: PlacedCell): string {
  if (cell.heads === 'group') return 'rowgroup'
  if (cell.heads === 'row') return 'row'
  return cell.columns > 1 && table.head[0]?.cells.includes(cell) ? 'colgroup' : 'col'
}

/** A cell of so few characters, as a date, is not broken. */
const SHORT = 12

function classOf({ table, row, cell }: PlacedCell): string | undefined {
  const isShort =
    row.kind !== 'head' && isWords(cell) && cellText({ ...cell, header: [] }).length <= SHORT
  const isOver = row.kind === 'head' && cell.columns > 1 && row !== table.head.at(-1)
  const align = cell.columns === 1 && table.columns[cell.column]?.align
  const end = cell.column + cell.columns
  const isInner = row.cells.at(-1) === cell && end < table.columns.length
  return (
    [align, isOver && 'over', isShort && 'short', isInner && 'inner'].filter(Boolean).join(' ') ||
    undefined
  )
}

const isWords = (cell: Cell): boolean => inlinesOfCell(cell) !== undefined

function renderWords(cell: Cell, opening: string, { cells }: TableSetting): string {
  const inlines = inlinesOfCell(cell)
  return opening + (inlines ? renderInlines(inlines, cells) : renderBlocks(cell.children, cells))
}

/** The numeral is the link to the row; a label in a heading is for the eye alone, which has no head where rows stack. */
function renderOpening(
  { kind, text }: CellOpening,
  { row, index, cell }: PlacedCell,
  language: string,
): string {
  if (kind === 'numeral') {
    const added = markAdded(language)
    const link = attributes({ class: 'row-number', ...added, href: toFragment(row.id) })
    return `<a${link}>${showEnd(text, `${index + 1}`)}</a> `
  }
  const own = attributes({
    class: kind === 'row' ? 'label above' : 'label',
    'data-added': true,
    'aria-hidden': isHeading(cell) && 'true',
  })
  return `<span${own}>${escapeHtml(text)}</span> `
}
