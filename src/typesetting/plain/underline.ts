import { columnsOf } from './width.ts'

/**
 * What is drawn under a heading, by its rank: `=====` under the title of the publication, `-----` under that of a part,
 * `- - -` under a heading within a part. A broken line is seen to be less than a whole one on paper, and is felt so on a
 * braille display; and what is drawn is never words.
 */
const MARKS = { publication: '=', part: '-', section: '- ' } as const

/** Draws the mark of a rank under lines, as wide as the widest of them. */
export function underline(
  lines: readonly string[],
  rank: keyof typeof MARKS,
  indent: number,
): readonly string[] {
  if (lines.length === 0) return []
  const width = Math.max(...lines.map(columnsOf)) - indent
  const drawn = MARKS[rank].repeat(width).slice(0, width).trimEnd()
  return [...lines, ' '.repeat(indent) + drawn]
}
