import type { StoryBlock } from '../../story/story.ts'
import * as kinds from '../kinds.ts'
import { readText } from '../words/span.ts'
import type { Writing } from '../writing.ts'
import { toBorderedBox, toTextBox } from './boxes.ts'
import { pairCaptions } from './captions.ts'
import { toFigure } from './figures.ts'
import { type FlowBlock, type FlowParagraph, toFlow } from './flow.ts'
import { labelsThatGoOn } from './goes-on.ts'
import { makeItemStack } from './item-stack.ts'
import { writeParagraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import type { Owner, Setting } from './setting.ts'
import { toTable } from './tables.ts'
import { tellTabs } from './tabs.ts'
import { readTypedLabels } from './typed-labels.ts'

/** Blocks as pieces: what stands within a box, a quotation, a cell or a note. */
export const toPieces = (
  blocks: readonly StoryBlock[],
  owner: Owner,
  writing: Writing,
): readonly Piece[] => flowToPieces(readTypedLabels(toFlow(blocks), writing.ledger), owner, writing)

/** The same of a flow of blocks whose typed labels are known. */
export function flowToPieces(
  flow: readonly FlowBlock[],
  owner: Owner,
  writing: Writing,
): readonly Piece[] {
  tellTabs(flow, writing.ledger)
  const captions = pairCaptions(flow)
  for (const { place, words } of captions.unsure)
    writing.ledger.tell(kinds.captionBetween, { place, words: readText(words) })
  const stack = makeItemStack()
  const goingOn = labelsThatGoOn(flow)
  for (let at = 0; at < flow.length; ) {
    const run = runFrom(flow, at, { owner, captions })
    const [first] = run.blocks
    if (first) write(first, run, { stack, captions, goingOn, owner, writing })
    at += run.blocks.length
  }
  return stack.pieces
}

/** A block, or several paragraphs in a row that are one quotation or one box. */
interface Run {
  readonly type: 'one' | 'quotation' | 'bordered'
  readonly blocks: readonly FlowBlock[]
}

type Around = Pick<Setting, 'owner' | 'captions'>

function runFrom(flow: readonly FlowBlock[], at: number, around: Around): Run {
  const type = runType(flow[at], around)
  if (type === 'one') return { type, blocks: flow.slice(at, at + 1) }
  let end = at + 1
  while (end < flow.length && runType(flow[end], around) === type) end++
  return { type, blocks: flow.slice(at, end) }
}

function runType(block: FlowBlock | undefined, { owner, captions }: Around): Run['type'] {
  if (block?.type !== 'paragraph' || block.role === 'caption' || captions.isTaken(block))
    return 'one'
  if (block.isBordered && owner === 'text' && block.role !== 'heading') return 'bordered'
  return block.role === 'quotation' ? 'quotation' : 'one'
}

function write(first: FlowBlock, { type, blocks }: Run, setting: Setting): void {
  const { stack, owner, writing } = setting
  if (type === 'quotation')
    stack.add({ type, children: flowToPieces(blocks.map(toText), owner, writing) })
  else if (type === 'bordered') stack.add(toBorderedBox(blocks, writing))
  else if (first.type === 'paragraph') writeParagraph(first, setting)
  else for (const piece of toBlock(first, setting)) stack.add(piece)
}

function toBlock(
  block: Exclude<FlowBlock, FlowParagraph>,
  { captions, owner, writing }: Setting,
): readonly Piece[] {
  const caption = captions.of(block)
  switch (block.type) {
    case 'picture':
      return toFigure(block, caption, writing)
    case 'table':
      return toTable(block, caption, owner, writing)
    case 'textBox':
      return toTextBox(block, caption, owner, writing)
  }
}

/** A paragraph within a quotation or a box, which is no quotation or box of its own. */
export const toText = (block: FlowBlock): FlowBlock =>
  block.type === 'paragraph'
    ? { ...block, isBordered: false, role: block.role === 'quotation' ? 'text' : block.role }
    : block
