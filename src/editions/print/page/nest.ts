/** A line of a list, and those right after it that stand lower. */
export interface Nested<Line> {
  readonly line: Line
  readonly below: readonly Nested<Line>[]
}

/** Lines as they stand in one another, by how far each is set in: those that follow a line and stand lower are below it. */
export function nest<Line extends { readonly depth?: number }>(
  lines: readonly Line[],
): readonly Nested<Line>[] {
  const nested: Nested<Line>[] = []
  let at = 0
  for (let line = lines[at]; line; line = lines[at]) {
    const { depth = 0 } = line
    const end = lines.findIndex((other, index) => index > at && (other.depth ?? 0) <= depth)
    const below = lines.slice(at + 1, end < 0 ? lines.length : end)
    nested.push({ line, below: nest(below) })
    at += 1 + below.length
  }
  return nested
}

/** The level that each line stands at, from 1, in order. */
export const levelsOf = <Line>(nested: readonly Nested<Line>[], level = 1): readonly number[] =>
  nested.flatMap(({ below }) => [level, ...levelsOf(below, level + 1)])
