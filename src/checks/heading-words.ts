import type { Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A heading has words (WCAG 2.4.6). */
export const headingWords: Rule = { name: 'heading-words', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part)) {
    if (block.type !== 'heading' || toPlainText(block.children).trim() !== '') continue
    yield {
      reason: 'This heading has no words',
      hint: 'write the heading after its marks, or take the marks out',
      position: block.position,
    }
  }
}
