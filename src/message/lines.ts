import type { Position, Source } from './message.ts'

/** Where each line of a source begins, found once: every message asks for a line or a column. */
const known = new WeakMap<Source, readonly number[]>()

/** A line of a source, counted from 1; undefined where there is none. */
export function lineAt(source: Source, line: number): string | undefined {
  const starts = startsOf(source)
  const start = starts[line - 1]
  if (start === undefined) return undefined
  const next = starts[line]
  return source.text.slice(start, next === undefined ? undefined : next - 1)
}

/** The position of an offset (UTF-16 code units, from 0) in a source. */
export function positionAt(source: Source, offset: number): Position {
  const starts = startsOf(source)
  let [line, past] = [0, starts.length]
  while (past - line > 1) {
    const middle = (line + past) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else past = middle
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

/** The offset of a position in a source (UTF-16 code units, from 0); the end of the text for a line past it. */
export const offsetAt = (source: Source, { line, column }: Position): number =>
  Math.min((startsOf(source)[line - 1] ?? source.text.length) + column - 1, source.text.length)

function startsOf(source: Source): readonly number[] {
  const found = known.get(source)
  if (found) return found
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1)
  known.set(source, starts)
  return starts
}
