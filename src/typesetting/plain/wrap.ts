import { columnsOf } from './width.ts'

/** Where a text ends its line itself. */
export const LINE_END = Symbol('line end')

/** What lines are filled with: a word, never divided, or an end of line. */
export type Chunk = string | typeof LINE_END

/** Fills lines of `width` columns with as many words as each will hold; a wider word has a line of its own. */
export function wrap(chunks: readonly Chunk[], width: number): readonly string[] {
  const lines: string[][] = [[]]
  let columns = 0
  for (const chunk of chunks) {
    const taken = chunk === LINE_END ? width : columnsOf(chunk)
    if (columns > 0 && columns + 1 + taken > width) {
      lines.push([])
      columns = 0
    }
    if (chunk === LINE_END) continue
    lines.at(-1)?.push(chunk)
    columns += taken + (columns > 0 ? 1 : 0)
  }
  return lines.filter((line) => line.length > 0).map((line) => line.join(' '))
}

/** Fills lines from `indent` columns on, up to `end` columns in all. */
export const fill = (chunks: readonly Chunk[], indent: number, end: number): readonly string[] =>
  wrap(chunks, end - indent).map((line) => ' '.repeat(indent) + line)

/** The same, but for the first line, which stands two columns further out. */
export const fillHung = (
  chunks: readonly Chunk[],
  indent: number,
  end: number,
): readonly string[] =>
  fill(chunks, indent + 2, end).map((line, index) => (index === 0 ? line.slice(2) : line))
