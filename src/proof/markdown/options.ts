import { rowOf } from './extent.ts'
import { beginsBlock, isBlankLine, prefixOf } from './lines.ts'

/** Braces with the options of a table, alone or at the end of a caption. */
const OPTION = String.raw`(?:row-header=(?:sentence|cell|[1-9])|file=(?:"[^"{}]+"|[^\s"{}]+)|head=\d)`
const OPTIONS = String.raw`\{[ \t]*${OPTION}(?:[ \t]+${OPTION})*[ \t]*\}`
const ALONE = new RegExp(String.raw`^[ \t]*${OPTIONS}[ \t]*$`)
const AT_BREAK = new RegExp(String.raw`[ \t]*${OPTIONS}[ \t]*(?=\\$)`)
const AT_END = new RegExp(String.raw`[ \t]*${OPTIONS}[ \t]*$`)

/** Tells whether a row is nothing but options. */
export const isOptions = (row: string): boolean => ALONE.test(row)

/** Cuts the options from the caption above a table and takes those in a paragraph below it; returns the caption's lines. */
export function cutOptions(lines: string[], start: number, end: number): readonly string[] {
  const below = isBlankLine(lines[end] ?? '') ? end + 1 : end
  const option = lines[below] ?? ''
  if (isOptions(rowOf(option)) && endsParagraph(lines[below + 1] ?? ''))
    lines[below] = prefixOf(option)
  let at = start - 1
  while (at >= 0 && isBlankLine(lines[at] ?? '')) at--
  if (at < 0) return []
  lines[at] = (lines[at] ?? '').replace(AT_END, '')
  let first = isBlankLine(lines[at] ?? '') ? at - 1 : at
  while (first > 0 && !isBlankLine(lines[first - 1] ?? '')) first--
  for (let line = Math.max(0, first); line < at; line++)
    lines[line] = (lines[line] ?? '').replace(AT_BREAK, '')
  return lines.slice(Math.max(0, first), at + 1)
}

const endsParagraph = (line: string): boolean => isBlankLine(line) || beginsBlock(line)
