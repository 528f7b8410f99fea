import type { Position } from '../../message/message.ts'

/** Finds the first of the words that is there, after what was found before; else the block's position. */
export type Find = (...words: readonly string[]) => Position

/** A cursor over the lines of a block: from its position to the next blank line. */
export function makeFind(position: Position, lines: readonly string[]): Find {
  let { line, column } = position
  const findOne = (words: string): Position | undefined => {
    for (let index = line - 1; lines[index]?.trim(); index++) {
      const from = index === line - 1 ? column - 1 : 0
      const found = lines[index]?.indexOf(words, from) ?? -1
      if (found >= 0) return { line: index + 1, column: found + 1 }
    }
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
