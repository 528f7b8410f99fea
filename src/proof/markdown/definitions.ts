import { indentOf, isBlankLine, prefixOf, quotesOf, startsBlock, wordsOfLine } from './lines.ts'

/** A colon, or a tilde, before what it defines. */
const MARK = /^([ \t>]*)[:~](?:[ \t]+|$)/

/**
 * Sets bullets for the colons that open definitions, `: Meaning` under a line with its term, so that a reader of Markdown
 * takes a meaning for a block of its own. A colon that opens a line of a paragraph stays, for it is a word.
 */
export function setBulletsForColons(
  lines: readonly string[],
  fenced: ReadonlySet<number>,
): readonly string[] {
  /** Columns and quotations of the definitions that are open, the outermost first. */
  let open: readonly Place[] = []
  return lines.map((line, index) => {
    if (fenced.has(index) || isBlankLine(line)) return line
    const place = { quotes: quotesOf(line), indent: indentOf(line) }
    const isMarked = MARK.test(line)
    const around = open.filter((one) => isWithin(line, one, isMarked))
    const goesOn = around.length < open.length && !isMarked && !isBlankLine(lines[index - 1] ?? '')
    if (!goesOn) open = around
    if (!isMarked) return line
    const isDefinition =
      around.some(({ quotes, indent }) => quotes === place.quotes && indent === place.indent) ||
      hasTerm(lines, index, fenced)
    if (!isDefinition) return line
    open = [
      ...around.filter(({ quotes, indent }) => quotes < place.quotes || indent < place.indent),
      place,
    ]
    return line.replace(MARK, '$1- ')
  })
}

interface Place {
  readonly quotes: number
  readonly indent: number
}

/** What belongs to a definition is set in by two columns under its colon; another colon at its place goes on with it. */
const isWithin = (line: string, definition: Place, isMarked: boolean): boolean =>
  quotesOf(line) >= definition.quotes &&
  indentOf(line, definition.quotes) >= definition.indent + (isMarked ? 0 : 2)

/** The term is the one line of its paragraph, right above or above an empty line; in an item, the meaning is set in. */
function hasTerm(lines: readonly string[], index: number, fenced: ReadonlySet<number>): boolean {
  const line = lines[index] ?? ''
  const at = isBlankLine(lines[index - 1] ?? '') ? index - 2 : index - 1
  const [term, above] = [lines[at] ?? '', lines[at - 1] ?? '']
  if (isBlankLine(term) || fenced.has(at) || quotesOf(line) !== quotesWithin(term)) return false
  const words = withoutPrefix(term)
  if (startsBlock(words)) return false
  if (wordsOfLine(term) !== words && !MARK.test(words))
    return quotesOf(term) < quotesOf(line) || indentOf(line) >= indentOf(term) + 2
  return isBlankLine(above) || fenced.has(at - 1) || startsBlock(wordsOfLine(above))
}

/** Quotations that a line stands in or opens after its label. */
const quotesWithin = (line: string): number =>
  line.slice(0, line.length - wordsOfLine(line).length).replace(/[^>]/g, '').length

const withoutPrefix = (line: string): string => line.slice(prefixOf(line).length)
