import type { Block, Part } from '../publication/tree.ts'
import { toPlainText } from '../publication/words.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

const ENDS = /[.!?:;…—–-]["”’)\]]*\s*$/u
/** A small letter that begins a paragraph, but for an address. */
const BEGINS_SMALL = /^(?!https?:|www\.|\S+@)\p{Ll}/u

/** A sentence is in one paragraph: one that was broken by a page of the printed document is joined again. */
export const brokenSentence: Rule = { name: 'broken-sentence', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const [index, block] of part.children.entries()) {
    if (!BEGINS_SMALL.test(wordsOf(block)) || isNumbered(block)) continue
    const before = wordsOf(part.children[index - 1])
    if (before === '' || ENDS.test(before)) continue
    yield {
      severity: 'warning',
      reason: 'This paragraph begins with a small letter after one that ends without a full stop',
      hint: 'join the two, if a page break parted them',
      position: block.position,
    }
  }
}

const wordsOf = (block: Block | undefined): string =>
  block?.type === 'paragraph' ? toPlainText(block.children) : ''

const isNumbered = (block: Block): boolean =>
  block.type === 'paragraph' && block.number !== undefined
