import type { Position } from '../../message/message.ts'

/** Finds the first of the words that is there, after what was found before; else the block's position. */
export type Find = (...words: readonly string[]) => Position

/** After so many words that were not found, others are looked for so far ahead alone: time would else grow with the square. */
const MISSES = 50
const AHEAD = 5_000

/** A cursor over the lines of a block: from its position to the next blank line. */
export function makeFind(position: Position, lines: readonly string[]): Find {
  let { line, column } = position
  let misses = 0
  const findOne = (words: string): Position | undefined => {
    const reach = misses > MISSES ? words.length + AHEAD : Number.POSITIVE_INFINITY
    for (let index = line - 1; lines[index]?.trim(); index++) {
      const from = index === line - 1 ? column - 1 : 0
      const found = (lines[index]?.slice(from, from + reach) ?? '').indexOf(words)
      if (found >= 0) return { line: index + 1, column: from + found + 1 }
      if (misses > MISSES && index > line) break
    }
    misses += 1
    return undefined
  }
  return (...words) => {
    for (const each of words) {
      const found = findOne(each)
      if (!found) continue
      line = found.line
      column = found.column + each.length
      return found
    }
    return position
  }
}
