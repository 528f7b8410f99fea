import { columnsOf } from './columns.ts'

const DRAWN = /^( *)(=+|-+|-(?: -)+)$/

/**
 * Tells whether a line is drawn under a heading: of one mark, and as long as the longest line of the heading; a broken
 * one, `- - -`, may end a column before it, with the last of its marks.
 */
export function isUnderline(
  text: string,
  lines: readonly { readonly text: string }[],
  index: number,
): boolean {
  const [under, over = ''] = [DRAWN.exec(text), lines[index - 1]?.text]
  if (!under || DRAWN.test(over)) return false
  let widest = 0
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]?.text ?? ''
    if (line === '') break
    widest = Math.max(widest, columnsOf(line))
  }
  const isAsLong = widest === text.length || (text.endsWith(' -') && widest === text.length + 1)
  return isAsLong && /^ */.exec(over)?.[0] === under[1]
}

/**
 * Tells whether a page is as full as one that could not end earlier: on a shorter one, what belongs together could have
 * stood together.
 */
export const isFull = (lines: readonly unknown[] = []): boolean => lines.length > 40
