import type { Position } from './message.ts'

/** Columns of a source line that are printed; the rest is left out where `…` stands. */
const WIDTH = 100

/** Columns kept before the place that is meant, where the line must be cut at its beginning. */
const BEFORE = 60

/** The source line at a position, and a caret under the column; nothing where the line is blank or missing. */
export function excerptAt(text: string, { line, column }: Position): readonly string[] {
  const characters = [...toVisible(text.split('\n')[line - 1] ?? '')]
  if (characters.join('').trim() === '') return []
  const caret = [...(text.split('\n')[line - 1] ?? '').slice(0, column - 1)].length
  const start = caret < WIDTH ? 0 : caret - BEFORE
  const shown = characters.slice(start, start + WIDTH).join('')
  const head = start > 0 ? '…' : ''
  const tail = start + WIDTH < characters.length ? '…' : ''
  return [head + shown + tail, `${' '.repeat(caret - start + head.length)}^`]
}

/** Control characters and unseen ones made visible, so that no text of a source can command the terminal. */
const toVisible = (line: string): string =>
  line.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
