import { columnsOf } from './width.ts'

/** Draws a line of `mark` under lines, as wide as the widest of them. */
export function underline(
  lines: readonly string[],
  mark: '=' | '-',
  indent: number,
): readonly string[] {
  if (lines.length === 0) return []
  const widest = Math.max(...lines.map(columnsOf))
  return [...lines, ' '.repeat(indent) + mark.repeat(widest - indent)]
}
