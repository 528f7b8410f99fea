import { cellText, decimalsOf } from '../tables.ts'
import type { Cell, Column, Note, Row, Table } from '../tree.ts'
import { inlinesWithin } from '../walk.ts'
import { inlinesOf, type ToBlocks, toParagraph } from './blocks.ts'
import { toCaption } from './caption.ts'
import { toCaptionId } from './caption-id.ts'
import { captions } from './captions.ts'
import { readCsv } from './csv.ts'
import type { Element } from './grammar/markdown.ts'
import { type Group, paragraphText } from './groups.ts'
import { toNote } from './note.ts'
import { optionsOf, type TableOptions } from './options.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { nameRows, toBody, toHead } from './table-row.ts'
import { type Rows, readRows } from './table-rows.ts'

/** Turns a table's element, or the caption that names the file of its rows, into a table. */
export function toTable(group: Group, parsing: Parsing, depth: number, toBlocks: ToBlocks): Table {
  const { element, foot } = group
  const isFile = element.token.type !== 'table_open'
  const caption = isFile ? element : group.caption
  const options = optionsIn(group, caption)
  const label = captions.read(paragraphText(caption) ?? '')
  const id = toCaptionId(label) ?? parsing.identifiers.count('table')
  const { alignments, head, body }: Rows = isFile
    ? readCsv(options, element, parsing)
    : readRows(element, parsing, (cell) => toBlocks(cell.children, parsing, depth + 1))
  const toNamed = nameRows(id, parsing.identifiers)
  const heads = toHead(head).map(toNamed)
  const rows = toBody(body, alignments.length, options).map(toNamed)
  const words = caption ? toCaption(inlinesOf(caption, parsing)) : {}
  return {
    type: 'table',
    id,
    ...(label?.number && { number: label.number }),
    ...words,
    columns: alignments.map((align, column) => toColumn(align, cellsAt(rows, column))),
    head: heads,
    rows,
    notes: takeNotes([...heads, ...rows], words, parsing, toBlocks),
    foot: foot.map((paragraph) => toParagraph(paragraph, parsing)),
    ...(isFile && options.file && { file: options.file }),
    position: positionOf(caption ?? element, parsing),
  }
}

/** Options stand at the end of the caption, in a paragraph after the table, or on the line right under its last row. */
function optionsIn({ element, option }: Group, caption: Element | undefined): TableOptions {
  const texts = [caption, option].map((each) => paragraphText(each) ?? '')
  return Object.assign({}, ...[...texts, lastLineOf(element)].map(optionsOf))
}

function lastLineOf(table: Element): string {
  const row = table.children.at(-1)?.children.at(-1)
  return row?.children.length === 1 ? (row.children[0]?.children[0]?.token.content ?? '') : ''
}

const cellsAt = (rows: readonly Row[], column: number): readonly Cell[] =>
  rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && cell.columns === 1 && !cell.heads),
  )

/** Numbers to the right whose decimals differ in number stand with their decimal signs below one another. */
function toColumn(align: Column['align'], cells: readonly Cell[]): Column {
  if (!align) return {}
  if (align !== 'right') return { align }
  const decimals = cells.flatMap((cell) => decimalsOf(cellText(cell)) ?? [])
  return { align: new Set(decimals).size > 1 ? 'decimal' : 'right' }
}

/** The notes of the table's own: those that its cells and caption refer to and no table has taken, as they are written. */
function takeNotes(
  rows: readonly Row[],
  { caption = [], unit = [] }: Pick<Table, 'caption' | 'unit'>,
  parsing: Parsing,
  toBlocks: ToBlocks,
): readonly Note[] {
  if (parsing.tableNotes.size === 0) return []
  const cells = rows.flatMap((row) => row.cells)
  const inlines = [
    ...[caption, unit, ...cells.map(({ header = [] }) => header)].flat(),
    ...cells.flatMap(({ children }) => [...inlinesWithin(children)]),
  ]
  const referred = new Set(
    inlines.flatMap((inline) => (inline.type === 'noteReference' ? inline.target : [])),
  )
  if (referred.size === 0) return []
  const own = [...parsing.tableNotes].filter(([id]) => referred.has(id))
  for (const [id] of own) parsing.tableNotes.delete(id)
  return own.map(([, element]) => toNote(element, parsing, toBlocks))
}
