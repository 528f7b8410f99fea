import {
  beginsBlock,
  indentOf,
  isBlankLine,
  prefixOf,
  quotesOf,
  startsBlock,
  wordsOfLine,
} from './lines.ts'
import { hasBar, piecesOf } from './rows.ts'

/** The lines of a table, from its first row to before `end`. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly columns: number
}

/** The most rows of a head, with the line of hyphens. */
const MOST_HEAD = 12

const DELIMITERS = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/

/**
 * The table whose line of hyphens a line is: rows above it are its head, of which one has as many columns. Without a head
 * it needs a row, and ends no paragraph.
 */
export function extentAt(
  lines: readonly string[],
  at: number,
  fenced: ReadonlySet<number>,
): Extent | undefined {
  const delimiters = rowOf(lines[at] ?? '')
  if (!DELIMITERS.test(delimiters) || !hasBar(delimiters)) return undefined
  const columns = piecesOf(delimiters).length
  const isRow = (line: number): boolean => isRowOf(lines, line, at, fenced)
  const isBarred = (line: number): boolean => isRow(line) && hasBar(lines[line] ?? '')
  let start = at
  while (start > 0 && at - start < MOST_HEAD - 1 && isBarred(start - 1)) start--
  const head = lines.slice(start, at).map((line) => rowOf(line, leadOf(line, columns)))
  const isHeaded = head.some((row) => piecesOf(row).length === columns)
  const opens = isHeaded || (!isProse(lines[at - 1] ?? '', fenced.has(at - 1)) && isBarred(at + 1))
  if (!opens) return undefined
  let end = at + 1
  while (end < lines.length && isRow(end) && !isEnd(lines[end] ?? '', lines[at] ?? '')) end++
  return { start: isHeaded ? start : at, end, columns }
}

/** Tells whether a line is one of a paragraph. */
const isProse = (line: string, isFenced: boolean): boolean =>
  !isFenced && !isBlankLine(line) && !startsBlock(rowOf(line))

const isRowOf = (
  lines: readonly string[],
  line: number,
  delimiters: number,
  fenced: ReadonlySet<number>,
): boolean =>
  line < lines.length &&
  !fenced.has(line) &&
  !isBlankLine(lines[line] ?? '') &&
  quotesOf(lines[line] ?? '') === quotesOf(lines[delimiters] ?? '')

/**
 * A line without bars that begins something else ends a table. A colon does not, for what it defines needs a term above; but
 * before a table that is set in it is the next definition of the term that the table belongs to.
 */
const isEnd = (line: string, delimiters: string): boolean =>
  !hasBar(line) &&
  beginsBlock(line) &&
  !(COLON.test(rowOf(line)) && indentOf(line) >= indentOf(delimiters))

const COLON = /^[:~][ \t]/

/** A row without what stands before it in its line. */
export const rowOf = (line: string, lead = prefixOf(line)): string =>
  line.slice((lead || prefixOf(line)).length).trimEnd()

/** What stands before the first row: the marks of an item too, where the row has its columns without them alone. */
export function leadOf(line: string, columns: number): string {
  const prefix = prefixOf(line)
  const words = wordsOfLine(line)
  if (piecesOf(line.slice(prefix.length)).length === columns) return prefix
  return piecesOf(words).length === columns ? line.slice(0, line.length - words.length) : prefix
}
