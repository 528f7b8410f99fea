import type { Position } from '../message/message.ts'
import type { Block, Part } from '../publication/tree.ts'
import { unseenIn } from '../publication/unseen.ts'
import { blocksOf, inlinesOfBlock } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'
import { blockTextsOf } from './text/block-text.ts'
import { OBJECT } from './text/written.ts'

/** No unseen character comes in by a character reference such as `&#x202E;`; those in the file itself are refused on reading. */
export const encoding: Rule = { name: 'encoding', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  for (const text of blockTextsOf(part))
    for (const { offset, reason } of unseenIn(text.text.replaceAll(OBJECT, ' ')))
      yield toFinding(reason, text.positionAt(offset))
  for (const block of blocksOf(part))
    for (const { reason } of unprinted(block).flatMap(unseenIn))
      yield toFinding(reason, block.position)
}

const toFinding = (reason: string, position: Position): Finding => ({
  reason,
  hint: 'take the character reference out; nobody can see what it stands for',
  position,
})

/** What a block says that is no text of the publication. */
const unprinted = (block: Block): readonly string[] => [
  ...(block.type === 'figure' ? [block.alternative] : []),
  ...[...inlinesOfBlock(block)].flatMap((inline) => {
    if (inline.type === 'image') return [inline.alternative]
    return inline.type === 'abbreviation' ? [inline.expansion] : []
  }),
]
