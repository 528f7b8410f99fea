import { endOfGroups } from '../../../../publication/tables.ts'
import type { Row, Table } from '../../../../publication/tree.ts'
import { cellsOf } from '../../../../publication/walk.ts'
import { expectBlocks } from './blocks.ts'
import { type CellPage, expectCell } from './cell.ts'
import { expectInlines } from './inlines.ts'
import { expectLabelled } from './labelled.ts'
import { classes, classOfRow, isWideTable } from './looks.ts'
import { type ExpectedElement, element } from './node.ts'
import { expectNoteList } from './notes.ts'
import { addedMarks, type PartOfPage } from './setting.ts'

/** A table as it must stand on a page; that each cell has its headings is proved apart. */
export function expectTable(table: Table, page: PartOfPage): ExpectedElement {
  const { id, notes, foot } = table
  const setting: CellPage = { table, page, isDescribed: isDescribed(table) }
  const children = [
    ...expectCaption(table, page),
    ...expectColumnGroups(table),
    ...expectHead(setting),
    ...expectBodies(setting),
  ]
  const own = classes('table', setting.isDescribed && 'described', isWideTable(table) && 'wide')
  return element('div', { class: own }, [
    element('table', { id }, children),
    ...(notes.length > 0 ? [expectNoteList(notes, page)] : []),
    ...(foot.length > 0 ? [element('div', { class: 'foot' }, expectBlocks(foot, page))] : []),
    element('p', { class: 'added', ...addedMarks(page) }, page.additions.after?.(table) ?? []),
  ])
}

/** The title of a row and its description are two cells. */
const isDescribed = (table: Table): boolean =>
  cellsOf(table).some(({ header }) => header !== undefined)

function expectCaption(table: Table, page: PartOfPage): readonly ExpectedElement[] {
  const { caption, unit } = table
  if (!caption) return []
  const units = unit ? [' ', element('span', { class: 'unit' }, expectInlines(unit, page))] : []
  return [element('caption', {}, [...expectLabelled(caption, table, page), ...units])]
}

/** Columns are groups where a heading of the first row stands over several. */
function expectColumnGroups(table: Table): readonly ExpectedElement[] {
  const cells = table.head[0]?.cells ?? []
  if (cells.every(({ columns }) => columns === 1)) return []
  return cells.map(({ column, columns }) => {
    const span = columns + (column === 0 && isDescribed(table) ? 1 : 0)
    return element('colgroup', { span: span > 1 ? String(span) : undefined })
  })
}

function expectHead(setting: CellPage): readonly ExpectedElement[] {
  const { head } = setting.table
  if (head.length === 0) return []
  const rows = head.map((row, index) => element('tr', {}, expectCells(row, index, setting)))
  return [element('thead', {}, rows)]
}

/** Each group of rows is a body, and so are the rows before the first and the sums of all groups. */
function expectBodies(setting: CellPage): readonly ExpectedElement[] {
  const { rows } = setting.table
  const end = endOfGroups(rows)
  const bodies: ExpectedElement[][] = []
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'group' || index === end || bodies.length === 0) bodies.push([])
    const marks = { id: row.id, class: classOfRow(row) }
    bodies.at(-1)?.push(element('tr', marks, expectCells(row, index, setting)))
  }
  return bodies.map((rows) => element('tbody', {}, rows))
}

const expectCells = (row: Row, index: number, setting: CellPage): readonly ExpectedElement[] =>
  row.cells.flatMap((cell) => expectCell({ ...setting, row, index, cell }))
