import { extentAt, leadOf, rowOf } from './extent.ts'
import { prefixOf } from './lines.ts'
import { cutOptions, isOptions } from './options.ts'
import { type CellSource, cellsOf, goesOn } from './rows.ts'

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
    const isOption = cells.length === 1 && isOptions(cells[0]?.text ?? '')
    if (!isOption || last + 1 < lines.length) rows.push(cells)
    at = last
  }
  return rows
}

const referencesIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...lines.join('\n').matchAll(/\[\^([^\s[\]]+:[^\s[\]]+)\]/g)].map(([, label = '']) =>
      label.toLowerCase(),
    ),
  )
