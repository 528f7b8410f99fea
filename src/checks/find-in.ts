import { lineAt, offsetAt, positionAt } from '../message/lines.ts'
import type { Position, Source } from '../message/message.ts'
import type { Block, Publication } from '../publication/tree.ts'

/** Where a pattern stands in the lines of a block, up to the next that is blank; undefined where it does not. */
export function findIn(source: Source, block: Block, pattern: RegExp): Position | undefined {
  const { line } = block.position
  return search(source, line, endOf(source, line), pattern)
}

/** So many lines of a block are looked through at most. */
const MOST = 1_000

/** The offset at which the lines of a block end. */
function endOf(source: Source, line: number): number {
  let last = line
  while (last - line < MOST && /[^\s>]/.test(lineAt(source, last + 1) ?? '')) last++
  return offsetAt(source, { line: last + 1, column: 1 })
}

/** Where a value stands in a publication's front matter, after its key; the key itself if it is not found. */
export function findInFrontMatter({ source }: Publication, key: string, value?: string): Position {
  const end = source.text.length
  const start = search(source, 1, end, new RegExp(`^${key}:`)) ?? { line: 1, column: 1 }
  return search(source, start.line, end, new RegExp(literally(value ?? key))) ?? start
}

function search(source: Source, line: number, end: number, pattern: RegExp): Position | undefined {
  const match = new RegExp(pattern, 'gm')
  match.lastIndex = offsetAt(source, { line, column: 1 })
  const found = match.exec(source.text)
  return found && found.index < end ? positionAt(source, found.index) : undefined
}

/** A text as a pattern that it alone matches. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
