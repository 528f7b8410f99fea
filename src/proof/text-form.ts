import { columnsOf } from './columns.ts'

const DRAWN = /^( *)(=+|-+|-(?: -)+)$/

/**
 * Tells whether a line is drawn under a heading: of one mark, from where its words begin, past the mark of a list, to the
 * end of its longest line; a broken one, `- - -`, may end a column before it, with the last of its marks.
 */
export function isUnderline(
  text: string,
  lines: readonly { readonly text: string }[],
  index: number,
): boolean {
  const under = DRAWN.exec(text)
  if (!under || DRAWN.test(lines[index - 1]?.text ?? '')) return false
  const from = under[1]?.length ?? 0
  let widest = 0
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]?.text ?? ''
    if (line === '') break
    if (!beginsAt(from, line)) return false
    widest = Math.max(widest, columnsOf(line))
    if (/\S/.test(line.slice(0, from))) break
  }
  return widest === text.length || (text.endsWith(' -') && widest === text.length + 1)
}

/** Tells whether a line's words begin at a column, past white space or the mark of a list. */
const beginsAt = (column: number, line: string): boolean =>
  line[column] !== ' ' && (column === 0 || line[column - 1] === ' ')

/**
 * Tells whether a page is as full as one that could not end earlier: on a shorter one, what belongs together could have
 * stood together.
 */
export const isFull = (lines: readonly unknown[] = []): boolean => lines.length > 40
