/** What the braces after a caption, or after a table, say. */
export interface TableOptions {
  /** Which cells head their rows: the first sentence of the first cell, or so many cells whole. */
  readonly rowHeader?: 'sentence' | number
  /** The CSV file that holds the rows. */
  readonly file?: string
  /** How many of the file's first rows are its head. */
  readonly head?: number
}

const OPTION = String.raw`(?:row-header=(?:sentence|cell|[1-9])|file=(?:"[^"{}]+"|[^\s"{}]+)|head=\d)`
const BRACES = String.raw`\{[ \t]*${OPTION}(?:[ \t]+${OPTION})*[ \t]*\}`

/** Options at the end of a text, with the white space before them: `Table 5: Pay {row-header=cell}`. */
const AT_END = new RegExp(String.raw`\s*${BRACES}\s*$`)
/** The same, or before a line break that is kept. */
const AT_LINE_END = new RegExp(String.raw`${BRACES}(?=\s*(?:$|\\\n))`)
const ALONE = new RegExp(String.raw`^\s*${BRACES}\s*$`)

/** Tells whether a text is nothing but options. */
export const isOptionText = (text: string): boolean => ALONE.test(text)

/** A text without the options at its end. */
export const withoutOptions = (text: string): string => text.replace(AT_END, '')

/** The options at the end of a text, or of its first line; none where there are none. */
export function optionsOf(text: string): TableOptions {
  const options = AT_LINE_END.exec(text)?.[0] ?? ''
  const rowHeader = /row-header=(\w+)/.exec(options)?.[1]
  const [, quoted, bare] = /file=(?:"([^"]+)"|([^\s"}]+))/.exec(options) ?? []
  const file = quoted ?? bare
  const head = /head=(\d)/.exec(options.replace(/row-header=\w+/, ''))?.[1]
  return {
    ...(rowHeader && { rowHeader: toRowHeader(rowHeader) }),
    ...(file && { file }),
    ...(head && { head: Number(head) }),
  }
}

function toRowHeader(value: string): 'sentence' | number {
  if (value === 'sentence') return 'sentence'
  return value === 'cell' ? 1 : Number(value)
}
