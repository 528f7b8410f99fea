import { follows } from '../publication/parse/numbers.ts'
import type { Block, Part } from '../publication/tree.ts'
import { blocksOf } from '../publication/walk.ts'
import { toPlainText } from '../publication/words.ts'
import { findIn, literally } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** A number that begins a line within a paragraph; a whole one, as `13. `, begins a paragraph there too. */
const LINE_START = /\n((?:[A-Z]|\d{1,4})(?:\.\d{1,4})+)\.?[ \t]/g

/** A numbered paragraph begins after an empty line; else it would be swallowed by the paragraph or list before it. */
export const paragraphStart: Rule = { name: 'paragraph-start', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  let last = ''
  for (const block of blocksOf(part)) {
    if (block.type === 'paragraph' && block.number) last = block.number
    for (const number of numbersWithin(block)) {
      if (!follows(last, number)) continue
      last = number
      yield {
        reason: `Paragraph ${number} begins in the middle of another`,
        hint: 'put an empty line before it',
        position: findIn(part.source, block, toLineStart(number)) ?? block.position,
      }
    }
  }
}

const numbersWithin = (block: Block): readonly string[] =>
  block.type === 'paragraph'
    ? [...toPlainText(block.children).matchAll(LINE_START)].map((match) => match[1] ?? '')
    : []

const toLineStart = (number: string): RegExp => new RegExp(`^[ \\t>]*${literally(number)}`)
