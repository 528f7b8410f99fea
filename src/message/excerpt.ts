import { lineAt } from './lines.ts'
import type { Position, Source } from './message.ts'
import { toVisible } from './visible.ts'

/** Columns of a source line that are printed; the rest is left out where `…` stands. */
const WIDTH = 100

/** Columns kept before the place that is meant, where the line must be cut at its beginning. */
const BEFORE = 60

/** The source line at a position, and a caret under the column; nothing where the line is blank or missing. */
export function excerptAt(source: Source, { line, column }: Position): readonly string[] {
  const whole = lineAt(source, line) ?? ''
  if (whole.trim() === '') return []
  const before = [...whole.slice(Math.max(column - 1 - 2 * WIDTH, 0), column - 1)]
  const isCut = column - 1 > 2 * WIDTH || before.length >= WIDTH
  const kept = isCut ? before.slice(-BEFORE) : before
  const after = [...whole.slice(column - 1, column - 1 + 2 * WIDTH)]
  const shown = after.slice(0, WIDTH - kept.length)
  const head = isCut ? '…' : ''
  const tail = column - 1 + shown.join('').length < whole.length ? '…' : ''
  return [
    head + toVisible([...kept, ...shown].join('')) + tail,
    `${' '.repeat(kept.length + head.length)}^`,
  ]
}
