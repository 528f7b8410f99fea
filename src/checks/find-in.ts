import { type Position, type Source, toPosition } from '../message/message.ts'
import type { Block, Publication } from '../publication/tree.ts'

/** Where a pattern stands in the lines of a block, up to the next that is blank; undefined where it does not. */
export const findIn = (source: Source, block: Block, pattern: RegExp): Position | undefined =>
  firstLinesOf(block)
    .map((line) => search(stretchFrom(source.text, line), offsetOf(source.text, line), pattern))
    .find((position) => position !== undefined)

/** A table has two stretches of lines: its caption, and from the head on its rows. */
function firstLinesOf(block: Block): readonly number[] {
  const { line } = block.position
  const head = block.type === 'table' ? (block.rows[0]?.position.line ?? line + 2) - 2 : line
  return [line, head]
}

function stretchFrom(text: string, line: number): string {
  const start = offsetOf(text, line)
  const length = text.slice(start).search(/\n[ \t>]*(?:\n|$)/)
  return length < 0 ? text : text.slice(0, start + length)
}

/** Where a value stands in a publication's front matter, after its key; the key itself if it is not found. */
export function findInFrontMatter({ source }: Publication, key: string, value?: string): Position {
  const start = search(source.text, 0, new RegExp(`^${key}:`)) ?? { line: 1, column: 1 }
  const pattern = new RegExp(literally(value ?? key))
  return search(source.text, offsetOf(source.text, start.line), pattern) ?? start
}

/** The offset of the beginning of a line, in UTF-16 code units. */
const offsetOf = (text: string, line: number): number =>
  text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0)

function search(text: string, start: number, pattern: RegExp): Position | undefined {
  const match = new RegExp(pattern, 'gm')
  match.lastIndex = start
  const found = match.exec(text)
  return found ? toPosition(text, found.index) : undefined
}

/** A text as a pattern that it alone matches. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * Where words of a text, which begin at `index` in it, stand in its block; undefined where they
 * are escaped there, and so meant as text.
 */
export function findWritten(
  source: Source,
  block: Block,
  { words, text, index }: { readonly words: string; readonly text: string; readonly index: number },
): Position | undefined {
  const before = text[index - 1]
  const lead =
    before === undefined
      ? '(?<!\\\\)'
      : `(?<=${/\s/.test(before) ? '^|[\\s>]' : literally(before)})`
  return findIn(source, block, new RegExp(lead + literally(words)))
}
