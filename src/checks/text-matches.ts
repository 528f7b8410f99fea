import type { Position } from '../message/message.ts'
import type { Part } from '../publication/tree.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findWritten } from './find-in.ts'

/** Where the text of a part, as Markdown left it, matches a pattern (with the flag `g`): the words, and their place. */
export function* textMatches(
  part: Part,
  pattern: RegExp,
): Generator<{ readonly words: string; readonly position: Position }> {
  for (const block of blocksOf(part))
    for (const inline of inlinesOfBlock(block)) {
      if (inline.type !== 'text') continue
      for (const { 0: words, index } of inline.value.matchAll(pattern)) {
        const position = findWritten(part.source, block, { words, text: inline.value, index })
        if (position) yield { words, position }
      }
    }
}
