import { CsvError, parse } from 'csv-parse/sync'
import type { Position } from '../../message/message.ts'
import type { Block, Inline } from '../tree.ts'
import type { Element } from './markdown.ts'
import { toNoteId, toPrintedLabel } from './note.ts'
import type { TableOptions } from './options.ts'
import { type Parsing, positionOf } from './parsing.ts'
import { badCsv, noFile, raggedRow } from './refusals.ts'
import type { PlacedRow, Rows } from './table-rows.ts'

/** Reads the rows of a table from the CSV file that its caption names (RFC 4180); what its cells say is text as it is. */
export function readCsv(
  { file = '', head = 1 }: TableOptions,
  element: Element,
  parsing: Parsing,
): Rows {
  const position = positionOf(element, parsing)
  const source = parsing.csv.get(file)
  if (!source) {
    parsing.report({ ...noFile(file), position })
    return NONE
  }
  try {
    const records = parse(source.text, { relax_column_count: true, skip_empty_lines: true })
    return toRows(records, head, position, (row, message) =>
      parsing.report({ ...message, source, position: { line: row + 1, column: 1 } }),
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error ? Number(error.lines) : 1
    parsing.report({ ...badCsv, source, position: { line, column: 1 } })
    return NONE
  }
}

const NONE: Rows = { alignments: [], head: [], body: [] }

type Complain = (row: number, message: ReturnType<typeof raggedRow>) => void

function toRows(
  records: readonly (readonly string[])[],
  head: number,
  position: Position,
  complain: Complain,
): Rows {
  const columns = records[0]?.length ?? 0
  for (const [row, record] of records.entries())
    if (record.length !== columns) complain(row, raggedRow(record.length, columns))
  const rows = records.map((record) => toRow(record, position))
  const isNumeric = (column: number): boolean =>
    records.slice(head).every((record) => /^[^\p{L}]*$/u.test(record[column] ?? ''))
  return {
    alignments: Array.from({ length: columns }, (_, column) =>
      isNumeric(column) ? 'right' : undefined,
    ),
    head: rows.slice(0, head),
    body: rows.slice(head),
  }
}

const toRow = (record: readonly string[], position: Position): PlacedRow => ({
  position,
  cells: record.map((value, column) => ({
    column,
    columns: 1,
    rows: 1,
    children: toBlocks(value.trim(), position),
    position,
  })),
})

function toBlocks(value: string, position: Position): readonly Block[] {
  const children = value.split(REFERENCE).flatMap(toInline)
  return children.length > 0 ? [{ type: 'paragraph', children, position }] : []
}

/** The reference to a note of the table's own: `1,234[^5:a]`. */
const REFERENCE = /\[\^([^\]\s:]+:[^\]\s:]+)\]/

function toInline(text: string, index: number): readonly Inline[] {
  if (index % 2 === 0) return text ? [{ type: 'text', value: text }] : []
  const target = toNoteId(text)
  return [{ type: 'noteReference', label: toPrintedLabel(text), target, id: `${target}-ref` }]
}
