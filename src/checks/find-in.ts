import { type Position, type Source, toPosition } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'

/** Where a pattern first stands in a source, at or after a line (counted from 1); undefined where it does not. */
export function findIn(source: Source, line: number, pattern: RegExp): Position | undefined {
  const start = source.text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const match = new RegExp(pattern, 'gm')
  match.lastIndex = start
  const found = match.exec(source.text)
  return found ? toPosition(source.text, found.index) : undefined
}

/** Where a value stands in a publication's front matter, after the line of its key; the key itself if it is not found. */
export function findInFrontMatter(publication: Publication, key: string, value?: string): Position {
  const { source } = publication
  const start = findIn(source, 1, new RegExp(`^${key}:`)) ?? { line: 1, column: 1 }
  const found = value && findIn(source, start.line, new RegExp(literally(value)))
  return found || start
}

/** A text as a pattern that it alone matches. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
