import type { Position } from '../message/message.ts'
import type { Block, Part } from '../publication/tree.ts'
import { blocksOf, notesOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/** Something of a part that has an id, as people call it. */
interface Named {
  readonly id: string
  readonly name: string
  readonly position: Position
  /** True for a paragraph in the sequence of numbers: that one stands twice is named by the rule paragraph-sequence. */
  readonly isInSequence?: boolean
}

/** No two things of a part have one id: a permalink leads to one place (HTML, 3.2.6, the id attribute). */
export const duplicateId: Rule = { name: 'duplicate-id', check: inEachPart(checkPart) }

function* checkPart(part: Part): Generator<Finding> {
  const seen = new Map<string, Named>()
  for (const named of [...namedBlocks(part), ...namedNotes(part)]) {
    const first = seen.get(named.id)
    if (first && !(first.isInSequence && named.isInSequence)) yield toFinding(named, first)
    if (!first) seen.set(named.id, named)
  }
}

function namedBlocks(part: Part): readonly Named[] {
  return [...blocksOf(part)].flatMap((block) => {
    if (!('id' in block) || !block.id) return []
    const { id, position } = block
    const isInSequence = block.type === 'paragraph' && block.number !== undefined
    return [{ id, name: toName(block), position, isInSequence }]
  })
}

/** Two notes of one label are named by the rule note-reference. */
const namedNotes = (part: Part): readonly Named[] =>
  [...new Map(notesOf(part).map((note) => [note.id, note])).values()].map((note) => ({
    id: note.id,
    name: `note ${note.label}`,
    position: note.position,
  }))

function toName(block: Block): string {
  if (block.type === 'paragraph') return `paragraph ${block.number ?? ''}`
  if (block.type === 'table') return `Table ${block.number ?? ''}`
  if (block.type === 'figure') return 'a figure'
  return block.type === 'box' ? 'a box' : 'a heading'
}

const toFinding = (named: Named, first: Named): Finding => ({
  reason: `The address #${named.id} is taken: ${first.name} stands at line ${first.position.line}`,
  hint: 'give one of the two another number or other words',
  position: named.position,
})
