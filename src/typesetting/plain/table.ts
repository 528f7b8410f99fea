import type { Cell, Column, Row, Table } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { furnish } from '../furniture.ts'
import { ourChunks, toChunks } from './chunks.ts'
import { PAGE_LINES, WIDTH } from './columns.ts'
import { type Place, setInlines } from './place.ts'
import { countLines, keepNext, keepTogether, type Stanza, spaced, stanza } from './stanza.ts'
import { openingWords, tableName } from './table-words.ts'
import { fill, fillHung } from './wrap.ts'

/** A row, or a head, with more lines than this may be divided by the end of a page. */
const WHOLE = PAGE_LINES / 3

/** A table, read out: what it holds, then row by row each cell after the heading of its column. */
export function setTable(table: Table, place: Place): readonly Stanza[] {
  const { language } = place.setting
  const rows = table.rows.flatMap((row, index) => setRow(row, index, table, place))
  const end = furnish(language, 'tableEnd', { table: tableName(table, language) })
  return [
    ...keepNext(setCaption(table, place)),
    ...setHead(table, place),
    ...keepNext(rows),
    stanza(fill(ourChunks(end), place.indent, WIDTH), 1),
  ]
}

const setCaption = ({ caption }: Table, place: Place): readonly Stanza[] =>
  caption ? [stanza(setInlines(caption, place), place.gap)] : []

function setHead(table: Table, place: Place): readonly Stanza[] {
  const words = openingWords(table, place.setting.language)
  const opening = fill(ourChunks(words), place.indent, WIDTH)
  const headings = table.columns.map(({ children }) =>
    fillHung(toChunks(children, place.setting), place.indent + 2, WIDTH),
  )
  const stanzas = linesOf([opening, ...headings]).flatMap((one) => keepNext([one]))
  return keepWhole(spaced(stanzas, table.caption ? 1 : place.gap))
}

function setRow(row: Row, index: number, table: Table, place: Place): readonly Stanza[] {
  const filling = { row: index + 1, rows: table.rows.length }
  const words = furnish(place.setting.language, 'row', filling)
  const opening = stanza(fill(ourChunks(words), place.indent, WIDTH), 1)
  const cells = row.cells.flatMap((cell, column) => setCell(cell, table.columns[column], place))
  return keepWhole([...keepNext([opening]), ...cells])
}

const keepWhole = (stanzas: readonly Stanza[]): readonly Stanza[] =>
  countLines(stanzas) <= WHOLE ? keepTogether(stanzas) : stanzas

/** A cell's words after the heading of its column; a row's header keeps the line of that heading to itself. */
function setCell(
  { header, children }: Cell,
  column: Column | undefined,
  place: Place,
): readonly Stanza[] {
  const { setting, indent } = place
  const heading = toPlainText(column?.children ?? []).trim()
  const label = heading ? ourChunks(furnish(setting.language, 'cell', { heading })) : []
  const words = toChunks(children, setting)
  if (!header) return linesOf([fillHung([...label, ...words], indent, WIDTH)])
  const first = linesOf([fillHung([...label, ...toChunks(header, setting)], indent, WIDTH)])
  const rest = linesOf([fill(words, indent + 2, WIDTH)])
  return rest.length > 0 ? [...keepNext(first), ...rest] : first
}

const linesOf = (groups: readonly (readonly string[])[]): readonly Stanza[] =>
  groups.filter((lines) => lines.length > 0).map((lines) => stanza(lines, 0))
