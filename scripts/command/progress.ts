import { toVisible } from '../../src/message/visible.ts'
import type { Progress } from '../../src/run/progress.ts'

/** Milliseconds of silence before progress is told; and, in a pipe, between two lines of it. */
const PATIENCE = 2_000
const PIPE_PATIENCE = 10_000

/** Progress on standard error: one line that is written over on a terminal, now and then a line in a pipe. */
export function showProgress(): { readonly tell: Progress; readonly end: () => void } {
  const isTerminal = process.stderr.isTTY === true
  const patience = isTerminal ? PATIENCE : PIPE_PATIENCE
  let told = performance.now()
  let isShown = false
  return {
    tell: (stage, done, total) => {
      const now = performance.now()
      if (now - told < patience && !isShown) return
      if (!isTerminal) told = now
      isShown = isTerminal
      const line = toVisible(`${stage}: ${done} of ${total}`)
      process.stderr.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`)
    },
    end: () => {
      if (isShown) process.stderr.write('\r\x1b[K')
      isShown = false
    },
  }
}
