/** What may stand before the words of a line: quotation marks, bullets, labels, the colon of a definition. */
const BEFORE = /^(?:[ \t>]|[-+*:~](?=[ \t])|\(?\w{1,9}[.)](?=[ \t]))*/

/** A line without what may stand before its words. */
export const wordsOfLine = (line: string): string => line.replace(BEFORE, '')

/** White space and quotation marks that a line begins with. */
export const prefixOf = (line: string): string => /^[ \t>]*/.exec(line)?.[0] ?? ''

/** How many quotations a line stands in. */
export const quotesOf = (line: string): number => prefixOf(line).replace(/[^>]/g, '').length

/** Columns that a line is set in by within so many quotations; within all of its own where no number is given. */
export function indentOf(line: string, quotes = quotesOf(line)): number {
  const opened = new RegExp(`^(?:[ \\t]*>[ \\t]?){${quotes}}`).exec(line)?.[0] ?? ''
  const indent = /^[ \t]*/.exec(line.slice(opened.length))?.[0] ?? ''
  return indent.replaceAll('\t', '    ').length
}

/** Tells whether a line is empty but for quotation marks. */
export const isBlankLine = (line: string): boolean => prefixOf(line) === line

/** A line that begins a block by its first marks, so that it goes on with no paragraph: a heading, a fence, a box, a rule. */
const STARTS_BLOCK = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|:{3,}|(?:[-*_][ \t]*){3,}$)/

/** Tells whether a line without its prefix begins a block of its own. */
export const startsBlock = (words: string): boolean => STARTS_BLOCK.test(words)

/** Tells whether a line begins a block: a heading, a box, an item, a definition. */
export function beginsBlock(line: string): boolean {
  const words = line.slice(prefixOf(line).length)
  return startsBlock(words) || wordsOfLine(line) !== words
}

/**
 * The lines of fences, by their index: nothing in them is read as marks. One that opens a fence after a label or a colon is
 * not among them.
 */
export function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>()
  let open = ''
  for (const [index, line] of lines.entries()) {
    const fence = /^(`{3,}|~{3,})(.*)$/.exec(
      open ? line.trimStart().replace(/^[> \t]*/, '') : wordsOfLine(line),
    )
    if (open || (fence && wordsOfLine(line) === line.slice(prefixOf(line).length)))
      fenced.add(index)
    if (!fence) continue
    const [, marks = '', info = ''] = fence
    if (!open) open = marks
    else if (marks.startsWith(open) && !info.trim()) open = ''
  }
  return fenced
}
