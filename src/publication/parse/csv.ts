import { CsvError, parse } from 'csv-parse/sync'
import type { Position, Source } from '../../message/message.ts'
import type { Block, Inline } from '../tree.ts'
import type { Element } from './grammar/markdown.ts'
import { toNoteId, toPrintedLabel } from './note.ts'
import type { TableOptions } from './options.ts'
import { type Parsing, positionOf } from './parsing.ts'
import {
  badCsv,
  noFile,
  nothingAbove,
  nothingBefore,
  type Refusal,
  raggedLine,
} from './refusals.ts'
import type { PlacedCell, PlacedRow, Rows } from './table-rows.ts'

/**
 * Reads the rows of a table from the CSV file that its caption names (RFC 4180); what its cells say is text as it is, but
 * that `^^` goes on with the cell above, and `<<` with the cell before.
 */
export function readCsv(
  { file = '', head = 1 }: TableOptions,
  element: Element,
  parsing: Parsing,
): Rows {
  const position = positionOf(element, parsing)
  const source = parsing.csv.get(file)
  if (!parsing.csv.has(file)) parsing.report({ ...noFile(file), position })
  if (!source) return NONE
  const complain = (line: number, refusal: Refusal): void =>
    parsing.report({ ...refusal, source, position: { line, column: 1 } })
  const records = readRecords(source, complain)
  return toRows(records, head, position, { parsing, complain })
}

const NONE: Rows = { alignments: [], head: [], body: [] }

type Complain = (line: number, refusal: Refusal) => void

/** A row of the file, and the line on which it ends. */
interface CsvRecord {
  readonly values: readonly string[]
  readonly line: number
}

/** What csv-parse gives with `info`, which its types do not tell. */
interface WithInfo {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function readRecords({ text }: Source, complain: Complain): readonly CsvRecord[] {
  try {
    const options = { relax_column_count: true, skip_empty_lines: true, info: true } as const
    const [, named] = NAMED_DELIMITER.exec(text) ?? []
    const delimiter = named ?? delimiterOf(text)
    const records = parse(text, { ...options, delimiter, from_line: named ? 2 : 1 }) as unknown
    return (records as readonly WithInfo[]).map(({ record, info }) => ({
      values: record,
      line: info.lines,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    complain('lines' in error ? Number(error.lines) : 1, badCsv)
    return []
  }
}

/** Some programs say on a line of its own what parts the values: `sep=;`. */
const NAMED_DELIMITER = /^sep=([,;\t|])\r?\n/i

/** What parts the values: a comma; where the first line has more of them, a semicolon or a tab, as some programs write. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\n|$/)).replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const)
  return counts.reduce((most, other) => (other[1] > most[1] ? other : most))[0]
}

/** What the rows of a file are made with. */
interface CsvSetting {
  readonly parsing: Parsing
  readonly complain: Complain
}

function toRows(
  records: readonly CsvRecord[],
  head: number,
  position: Position,
  setting: CsvSetting,
): Rows {
  const columns = records[0]?.values.length ?? 0
  const [heads, body] = [records.slice(0, head), records.slice(head)]
  for (const { values, line } of records)
    if (values.length !== columns) setting.complain(line, raggedLine(values.length, columns))
  const isNumeric = (column: number): boolean =>
    body.every(({ values }) => /^[^\p{L}]*$/u.test(values[column] ?? ''))
  return {
    alignments: Array.from({ length: columns }, (_, column) =>
      isNumeric(column) ? 'right' : undefined,
    ),
    head: placeRows(heads, position, setting),
    body: placeRows(body, position, setting),
  }
}

function placeRows(
  records: readonly CsvRecord[],
  position: Position,
  setting: CsvSetting,
): readonly PlacedRow[] {
  /** By its columns, the cell that stands above the row that is read. */
  let above: readonly PlacedCell[] = []
  return records.map(({ values, line }) => {
    const covered: PlacedCell[] = []
    for (const [column, value] of values.entries()) {
      const before = covered.at(-1)
      const goesOn = goingOn(value, above[column], before)
      if (goesOn === 'nothing')
        setting.complain(line, value === '^^' ? nothingAbove : nothingBefore)
      covered.push(
        typeof goesOn === 'object' ? goesOn : toCell(value, column, position, setting.parsing),
      )
    }
    if (covered.some((cell) => isTorn(cell, covered, above))) setting.complain(line, nothingAbove)
    const own = new Set(covered.filter((cell) => !above.includes(cell)))
    for (const cell of new Set(covered)) if (!own.has(cell)) cell.rows += 1
    const cells = [...own].map((cell) => widen(cell, covered))
    above = covered.map((cell) => cells.find(({ column }) => column === cell.column) ?? cell)
    return { cells, position }
  })
}

/** The cell that a mark goes on with; `nothing` where there is none, `itself` for a value that is no mark. */
function goingOn(
  value: string,
  above: PlacedCell | undefined,
  before: PlacedCell | undefined,
): PlacedCell | 'nothing' | 'itself' {
  if (value === '^^') return above ?? 'nothing'
  return value === '<<' ? (before ?? 'nothing') : 'itself'
}

const widen = (cell: PlacedCell, covered: readonly PlacedCell[]): PlacedCell => ({
  ...cell,
  columns: widthIn(covered, cell),
})

/** Tells whether a cell from above covers other columns of a row than of the one above. */
const isTorn = (
  cell: PlacedCell,
  covered: readonly PlacedCell[],
  above: readonly PlacedCell[],
): boolean => above.includes(cell) && widthIn(covered, cell) !== widthIn(above, cell)

/** How many columns of a row a cell covers. */
const widthIn = (covered: readonly PlacedCell[], cell: PlacedCell): number =>
  covered.filter((other) => other === cell).length

const toCell = (
  value: string,
  column: number,
  position: Position,
  parsing: Parsing,
): PlacedCell => ({
  column,
  columns: 1,
  rows: 1,
  children: toBlocks(value.trim(), position, parsing),
  position,
})

function toBlocks(value: string, position: Position, parsing: Parsing): readonly Block[] {
  const children = value.split(REFERENCE).flatMap((text, index) => toInline(text, index, parsing))
  return children.length > 0 ? [{ type: 'paragraph', children, position }] : []
}

/** The reference to a note of the table's own: `1,234[^5:a]`. */
const REFERENCE = /\[\^([^\]\s:]+:[^\]\s:]+)\]/

function toInline(text: string, index: number, { identifiers }: Parsing): readonly Inline[] {
  if (index % 2 === 0) return text ? [{ type: 'text', value: text }] : []
  const target = toNoteId(text)
  const id = identifiers.claim(`${target}-cell`)
  return [{ type: 'noteReference', label: toPrintedLabel(text), target, id }]
}
