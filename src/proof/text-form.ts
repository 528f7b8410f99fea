import { columnsOf } from './columns.ts'

const DRAWN = /^( *)(=+|-+)$/

/** Tells whether a line is drawn under a heading: of one mark, and as long as the longest line of the heading. */
export function isUnderline(
  text: string,
  lines: readonly { readonly text: string }[],
  index: number,
): boolean {
  if (!DRAWN.test(text)) return false
  let widest = 0
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]?.text ?? ''
    if (line === '') break
    widest = Math.max(widest, columnsOf(line))
  }
  return (
    widest === text.length &&
    /^\s*/.exec(lines[index - 1]?.text ?? '')?.[0] === DRAWN.exec(text)?.[1]
  )
}
