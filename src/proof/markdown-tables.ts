import { isBlankLine, prefixOf, quotesOf, startsBlock, wordsOfLine } from './markdown-lines.ts'
import { type CellSource, cellsOf, goesOn, hasBar, piecesOf } from './markdown-rows.ts'

/** A pipe table, taken from the source. */
export interface PipeTable {
  /** The rows of its head, then its others. */
  readonly rows: readonly (readonly CellSource[])[]
  /** Labels of notes of tables (`5:a`) that its rows or its caption refer to, in small letters. */
  readonly references: ReadonlySet<string>
}

/** Marks on either side of a table's place among the tables: noncharacters, which no source holds. */
const MARKS = ['\ufdd0', '\ufdd1'] as const

/** Text divided at the marks of tables: every other piece is the place of a table. */
export const splitAtTables = (text: string): readonly string[] => text.split(/[\ufdd0\ufdd1]/)

/** The most rows of a head, with the line of hyphens. */
const MOST_HEAD = 12

const DELIMITERS = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/

/** Braces with the options of a table, alone or at the end of a caption. */
const OPTION = String.raw`(?:row-header=(?:sentence|cell|[1-9])|file=(?:"[^"{}]+"|[^\s"{}]+)|head=\d)`
const OPTIONS = String.raw`\{[ \t]*${OPTION}(?:[ \t]+${OPTION})*[ \t]*\}`
const ALONE = new RegExp(String.raw`^[ \t]*${OPTIONS}[ \t]*$`)
const AT_END = new RegExp(String.raw`[ \t]*${OPTIONS}[ \t]*$`)

/**
 * Takes the tables out of lines, each with the options in the paragraph before or after it; a mark stands where it stood,
 * and no line moves.
 */
export function takeTables(
  lines: readonly string[],
  fenced: ReadonlySet<number>,
): { readonly lines: readonly string[]; readonly tables: readonly PipeTable[] } {
  const left = [...lines]
  const tables: PipeTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = fenced.has(at) ? undefined : extentAt(lines, at, fenced)
    if (!found) continue
    const { start, end } = found
    for (let line = start; line < end; line++) left[line] = prefixOf(lines[line] ?? '')
    const lead = leadOf(lines[start] ?? '', found.columns)
    left[start] = `${lead}${MARKS[0]}${tables.length}${MARKS[1]}`
    const caption = cutOptions(left, start, end)
    const own = lines.slice(start, end).map((line, index) => rowOf(line, index === 0 ? lead : ''))
    tables.push({
      rows: rowsOf(own, at - start, start),
      references: referencesIn([...caption, ...own]),
    })
    at = end - 1
  }
  return { lines: left, tables }
}

/** The lines of a table, from its first row to before `end`. */
interface Extent {
  readonly start: number
  readonly end: number
  readonly columns: number
}

/** The table whose line of hyphens a line is; none where the row above has other columns and no row follows. */
function extentAt(
  lines: readonly string[],
  at: number,
  fenced: ReadonlySet<number>,
): Extent | undefined {
  const delimiters = rowOf(lines[at] ?? '')
  if (!DELIMITERS.test(delimiters) || !hasBar(delimiters)) return undefined
  const columns = piecesOf(delimiters).length
  const isRow = (line: number): boolean => isRowOf(lines, line, at, fenced)
  let start = at
  while (
    start > 0 &&
    at - start < MOST_HEAD - 1 &&
    isRow(start - 1) &&
    hasBar(lines[start - 1] ?? '')
  )
    start--
  const above = lines[at - 1] ?? ''
  if (piecesOf(rowOf(above, leadOf(above, columns))).length !== columns) start = at
  if (start === at && !(isRow(at + 1) && hasBar(lines[at + 1] ?? ''))) return undefined
  let end = at + 1
  while (end < lines.length && isRow(end) && !isEnd(lines[end] ?? '')) end++
  return { start, end, columns }
}

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

/** A line without bars that begins something else ends a table. */
const isEnd = (line: string): boolean => !hasBar(line) && begins(line)

/** Tells whether a line begins a block: a heading, a box, an item, a definition. */
const begins = (line: string): boolean =>
  startsBlock(rowOf(line)) || wordsOfLine(line) !== line.slice(prefixOf(line).length)

/** A row without what stands before it in its line. */
const rowOf = (line: string, lead = prefixOf(line)): string =>
  line.slice((lead || prefixOf(line)).length).trimEnd()

/** What stands before the first row: the marks of an item too, where the row has its columns without them alone. */
function leadOf(line: string, columns: number): string {
  const prefix = prefixOf(line)
  const marks = /^(?:[ \t>]|[-+*:~](?=[ \t])|\(?\w{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  if (piecesOf(line.slice(prefix.length)).length === columns) return prefix
  return piecesOf(line.slice(marks.length)).length === columns ? marks : prefix
}

function rowsOf(
  lines: readonly string[],
  delimiters: number,
  start: number,
): readonly (readonly CellSource[])[] {
  const rows: (readonly CellSource[])[] = []
  for (let at = 0; at < lines.length; at++) {
    if (at === delimiters) continue
    let last = at
    while (last + 1 < lines.length && last + 1 !== delimiters && goesOn(lines[last] ?? '')) last++
    const cells = cellsOf(lines.slice(at, last + 1), start + at)
    if (cells.length !== 1 || !ALONE.test(cells[0]?.text ?? '')) rows.push(cells)
    at = last
  }
  return rows
}

/** Cuts the options from the caption above a table and takes those in a paragraph below it; returns the caption's lines. */
function cutOptions(lines: string[], start: number, end: number): readonly string[] {
  const below = isBlankLine(lines[end] ?? '') ? end + 1 : end
  const option = lines[below] ?? ''
  if (ALONE.test(rowOf(option)) && endsParagraph(lines[below + 1] ?? ''))
    lines[below] = prefixOf(option)
  let at = start - 1
  while (at >= 0 && isBlankLine(lines[at] ?? '')) at--
  if (at < 0) return []
  lines[at] = (lines[at] ?? '').replace(AT_END, '')
  let first = isBlankLine(lines[at] ?? '') ? at - 1 : at
  while (first > 0 && !isBlankLine(lines[first - 1] ?? '')) first--
  return lines.slice(Math.max(0, first), at + 1)
}

const endsParagraph = (line: string): boolean => isBlankLine(line) || begins(line)

const referencesIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...lines.join('\n').matchAll(/\[\^([^\s[\]]+:[^\s[\]]+)\]/g)].map(([, label = '']) =>
      label.toLowerCase(),
    ),
  )
