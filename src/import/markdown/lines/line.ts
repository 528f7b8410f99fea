import type { WordPlace } from '../../place.ts'

/** A line of Markdown, and the paragraphs of the Word file that begin on it. */
export interface Line {
  readonly text: string
  readonly places?: readonly WordPlace[]
  /** What must be read here again: a table or a figure with its caption, or a paragraph with a number. */
  readonly reads?: 'table' | 'figure' | 'number'
}

/** An empty line. */
export const BLANK: Line = { text: '' }

/** Lines set in: the first by what stands before it, the others by as many columns or by marks of their own. */
export const setIn = (
  lines: readonly Line[],
  first: string,
  others = ' '.repeat(first.length),
): readonly Line[] =>
  lines.map((line, index) => ({
    ...line,
    text: `${index === 0 ? first : others}${line.text}`.trimEnd(),
  }))

/** Lines within an item, a quotation or a note, where no paragraph has a number. */
export const withoutNumbers = (lines: readonly Line[]): readonly Line[] =>
  lines.map(({ reads, ...line }) => ({ ...line, ...(reads && reads !== 'number' && { reads }) }))

/** Groups of lines with an empty line between. */
export const spaceOut = (groups: readonly (readonly Line[])[]): readonly Line[] =>
  groups
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index > 0 ? [BLANK, ...lines] : lines))
