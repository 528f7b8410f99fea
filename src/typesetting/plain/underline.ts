import { WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'

/** What is drawn under a heading: a mark of one column, and how many columns each stands after the one before. */
export interface Rule {
  readonly mark: '=' | '-'
  readonly step: number
}

/** Under the title of the publication: `=====`. */
export const DOUBLE: Rule = { mark: '=', step: 1 }

/**
 * Under a heading in a part, by its depth from 1: `-----`, `- - -`, `-  -  -`. The wider apart the dashes, the lower the
 * heading: this is seen on paper and felt on a braille display, most screen readers pass it over, and it is never words.
 */
export const dashes = (depth: number): Rule => ({ mark: '-', step: depth })

/**
 * Draws a rule under lines, as wide as the widest of them, and wide enough for two marks where these stand apart; where a
 * word is wider than a line, no wider than that, so that it takes one line on paper and goes with what it stands under.
 */
export function underline(
  lines: readonly string[],
  { mark, step }: Rule,
  indent: number,
): readonly string[] {
  if (lines.length === 0) return []
  const width = Math.min(WIDTH, Math.max(...lines.map(columnsOf))) - indent
  const marks = Math.max(Math.ceil(width / step), step > 1 ? 2 : 1)
  const drawn = Array.from({ length: marks }, () => mark).join(' '.repeat(step - 1))
  return [...lines, ' '.repeat(indent) + drawn]
}
