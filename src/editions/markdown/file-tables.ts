import type { Part, Table } from '../../publication/tree.ts'
import { blocksOf } from '../../publication/walk.ts'
import { toPipeTable } from './pipe-table.ts'

/** The options at the end of a caption that name the file of its rows. */
const OPTIONS = /[ \t]*\{([^{}]*\bfile=[^{}]*)\}[ \t]*$/

/** The source of a part in which each table from a CSV file stands below its caption, as a table of Markdown. */
export function writeFileTables(part: Part): string {
  const tables = blocksOf(part).filter(
    (block): block is Table => block.type === 'table' && block.file !== undefined,
  )
  if (tables.length === 0) return part.source.text
  const lines = part.source.text.split('\n')
  for (const table of tables.toReversed()) writeTable(table, lines)
  return lines.join('\n')
}

function writeTable(table: Table, lines: string[]): void {
  const first = table.position.line - 1
  const at = lines.findIndex((line, index) => index >= first && OPTIONS.test(line))
  if (at < 0) return
  const caption = (lines[at] ?? '').replace(OPTIONS, (_, options: string) => rowHeader(options))
  const margin = marginOf(lines[first] ?? '')
  const rows = toPipeTable(table).map((row) => margin + row)
  lines.splice(at, 1, caption, margin.trimEnd(), ...rows)
}

/** Of the options those that a table of Markdown has too. */
const rowHeader = (options: string): string => {
  const [option] = /row-header=\w+/.exec(options) ?? []
  return option ? ` {${option}}` : ''
}

/** What the lines below one begin with, to stand where it does: quotation marks, and spaces in place of an item's mark. */
const marginOf = (line: string): string =>
  /^(?:[ \t>]|[-+*](?=[ \t])|\(?\w{1,9}[.)](?=[ \t]))*/.exec(line)?.[0].replace(/[^ \t>]/g, ' ') ??
  ''
