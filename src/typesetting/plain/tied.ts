import { tie } from '../ties.ts'
import { DEEPEST, WIDTH } from './columns.ts'
import { columnsOf } from './width.ts'
import { type Chunk, LINE_END } from './wrap.ts'

/** Columns that the narrowest line has for its words: what is tied has room there. */
const MOST = WIDTH - DEEPEST - 2

/**
 * Puts the words together between which no line should end, as `§ 3` and in French `oui !`. The spaces between them stay
 * ordinary ones: who copies or searches a line finds it as it was written.
 */
export function tieChunks(chunks: readonly Chunk[], language: string): readonly Chunk[] {
  const text = chunks.map((chunk) => (chunk === LINE_END ? '\n' : chunk)).join(' ')
  const tied = tie(text, language)
  const joined: Chunk[] = []
  let at = -1
  for (const chunk of chunks) {
    const last = joined.at(-1)
    const isTied = tied[at] === '\u00a0' && typeof last === 'string' && typeof chunk === 'string'
    if (isTied && columnsOf(`${last} ${chunk}`) <= MOST)
      joined[joined.length - 1] = `${last} ${chunk}`
    else joined.push(chunk)
    at += 1 + (chunk === LINE_END ? 1 : chunk.length)
  }
  return joined
}
