import type { WordPlace } from '../../place.ts'

/** A line of Markdown, and the paragraphs of the Word file that begin on it. */
export interface Line {
  readonly text: string
  readonly places?: readonly WordPlace[]
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

/** Groups of lines with an empty line between. */
export const spaceOut = (groups: readonly (readonly Line[])[]): readonly Line[] =>
  groups
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index > 0 ? [BLANK, ...lines] : lines))
