import type { Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A heading has words (WCAG 2.4.6). */
export const headingWords: Rule = { name: 'heading-words', check: inEachPart(checkPart) }

/** Marks alone are no words: `=` under dashes is a line that text editions would seem to have drawn. */
const WORD = /[\p{L}\p{N}]/u

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part)) {
    if (block.type !== 'heading' || WORD.test(toPlainText(block.children))) continue
    yield {
      reason: 'This heading has no words',
      hint: 'write the heading after its marks, or take the marks out',
      position: block.position,
    }
  }
}
