import type { Block, Inline, Part } from '../publication/tree.ts'
import { unseenIn } from '../publication/unseen.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { findIn } from './find-in.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** No unseen character comes in by a character reference such as `&#x202E;`; those in the file itself are refused on reading. */
export const encoding: Rule = { name: 'encoding', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const block of blocksOf(part)) {
    const texts = [...inlinesOfBlock(block)].flatMap(textsOfInline).concat(textsOfBlock(block))
    for (const { reason } of texts.flatMap(unseenIn))
      yield {
        reason,
        hint: 'take the character reference out; nobody can see what it stands for',
        position: findIn(part.source, block, /&#?\w+;/) ?? block.position,
      }
  }
}

function textsOfInline(inline: Inline): readonly string[] {
  if (inline.type === 'text') return [inline.value]
  return inline.type === 'abbreviation' ? [inline.value, inline.expansion] : []
}

const textsOfBlock = (block: Block): readonly string[] =>
  block.type === 'figure' ? [block.alternative, block.caption ?? ''] : []
