import type { Inline, Part } from '../publication/tree.ts'
import { inlinesOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A link has words that say where it leads (WCAG 2.4.4). */
export const linkWords: Rule = { name: 'link-words', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const inline of inlinesOf(part)) {
    if (inline.type !== 'link' || says(inline.children)) continue
    yield {
      reason: 'This link has no words',
      hint: 'write between [ and ] where the link leads',
      position: inline.position,
    }
  }
}

/** A picture says what its alternative does (WCAG technique H30). */
const says = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => inline.type === 'image' && inline.alternative.trim() !== '') ||
  toPlainText(inlines).trim() !== ''
