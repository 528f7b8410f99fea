import { type CaptionLabel, captions } from '../../../publication/parse/captions.ts'
import type { StoryPicture, StoryTable, StoryTextBox } from '../../story/story.ts'
import { readText } from '../words/span.ts'
import { type FlowBlock, type FlowParagraph, isMarkedCaption } from './flow.ts'

/** What may have a caption. */
type Captioned = StoryTable | StoryPicture | StoryTextBox

/** The captions of a row of blocks. */
export interface Captions {
  /** The caption of a table, a picture or a box, and whether it stood below. */
  of(block: Captioned): Caption | undefined
  /** Tells whether a paragraph is the caption of something, or the line for units of a table. */
  isTaken(paragraph: FlowParagraph): boolean
  /** Captions that may as well be that of another. */
  readonly unsure: readonly FlowParagraph[]
}

/** A caption, and where it stood. */
export interface Caption {
  readonly paragraph: FlowParagraph
  readonly side: 'above' | 'below'
  /** The line for units that stands between a caption and its table. */
  readonly unit?: FlowParagraph
}

/** Finds the captions of a row of blocks: above what they belong to, or below it, as most of the same kind in the row stand. */
export function pairCaptions(flow: readonly FlowBlock[]): Captions {
  const taken = new Set<FlowParagraph>()
  const found = new Map<Captioned, Caption>()
  const sides = sidesOf(flow)
  for (const [index, block] of flow.entries()) {
    if (block.type === 'paragraph') continue
    const caption = findCaption(flow, index, block, sides, taken)
    if (!caption) continue
    found.set(block, caption)
    taken.add(caption.paragraph)
    if (caption.unit) taken.add(caption.unit)
  }
  const places = new Map(flow.map((block, index) => [block, index]))
  const unsure = [...found].flatMap(([block, { paragraph }]) =>
    sides[block.type] === undefined && isCaptionOfTwo(flow, places.get(paragraph) ?? -1)
      ? [paragraph]
      : [],
  )
  return {
    of: (block) => found.get(block),
    isTaken: (paragraph) => taken.has(paragraph),
    unsure,
  }
}

/** The label of a paragraph that may be a caption; one that is marked as such needs no number. */
export function captionOf(paragraph: FlowParagraph): CaptionLabel | undefined {
  const text = readText(paragraph.words)
  return (
    captions.read(text) ?? (isMarkedCaption(paragraph) ? captions.read(labelOf(text)) : undefined)
  )
}

/** `Table 3` of `Table 3 Fares`, which has no colon. */
const labelOf = (text: string): string => /^\S+\s\S+/.exec(text)?.[0] ?? text

const isCaptionFor = (flow: FlowBlock | undefined, block: Captioned): flow is FlowParagraph => {
  if (flow?.type !== 'paragraph' || flow.role === 'heading' || flow.label) return false
  const label = captionOf(flow)
  if (block.type === 'textBox') return label?.kind === 'box'
  return label !== undefined || (isMarkedCaption(flow) && block.type === 'picture')
}

/** Below a table or a picture only a caption of its own kind is its; above, any is. */
const isCaptionBelow = (flow: FlowBlock | undefined, block: Captioned): flow is FlowParagraph => {
  if (block.type === 'textBox' || !isCaptionFor(flow, block)) return false
  const kind = captionOf(flow)?.kind
  return block.type === 'table' ? kind === 'table' : kind !== 'table' && kind !== 'box'
}

/** On which side captions stand: of tables, and of pictures. */
type Sides = Readonly<Record<Captioned['type'], Caption['side'] | undefined>>

const sidesOf = (flow: readonly FlowBlock[]): Sides => ({
  table: sideOf(flow, 'table'),
  picture: sideOf(flow, 'picture'),
  textBox: 'above',
})

/** Where most captions of a kind stand, of those that can belong to one thing alone; undefined where that is not plain. */
function sideOf(flow: readonly FlowBlock[], type: Captioned['type']): Caption['side'] | undefined {
  let balance = 0
  for (const [index, block] of flow.entries()) {
    if (block.type !== type) continue
    const isAbove = isCaptionFor(flow[index - 1], block) && !isCaptionOfTwo(flow, index - 1)
    const isBelow = isCaptionBelow(flow[index + 1], block) && !isCaptionOfTwo(flow, index + 1)
    if (isAbove !== isBelow) balance += isAbove ? 1 : -1
  }
  if (balance === 0) return undefined
  return balance > 0 ? 'above' : 'below'
}

/** Tells whether a caption may be that of what stands before it and of what stands after it. */
function isCaptionOfTwo(flow: readonly FlowBlock[], index: number): boolean {
  const [before, caption, after] = [flow[index - 1], flow[index], flow[index + 1]]
  if (before === undefined || before.type === 'paragraph' || before.type !== after?.type)
    return false
  return isCaptionBelow(caption, before) && isCaptionFor(caption, after)
}

/** Where a caption is looked for that may be of two: as those of its kind stand, or else as is usual. */
const sideFor = ({ type }: Captioned, sides: Sides): Caption['side'] =>
  sides[type] ?? (type === 'picture' ? 'below' : 'above')

function findCaption(
  flow: readonly FlowBlock[],
  index: number,
  block: Captioned,
  sides: Sides,
  taken: ReadonlySet<FlowParagraph>,
): Caption | undefined {
  const side = sideFor(block, sides)
  const found = findAbove(flow, index, block, taken)
  const above = found && isOfOther(flow, index - 1, side, 'below') ? undefined : found
  const next = flow[index + 1]
  const isBelow = isCaptionBelow(next, block) && !isOfOther(flow, index + 1, side, 'above')
  const below: Caption | undefined = isBelow ? { paragraph: next, side: 'below' } : undefined
  if (above && below) return side === 'below' ? below : above
  return above ?? below
}

/** Tells whether a caption that may be of two is that of the other one. */
const isOfOther = (
  flow: readonly FlowBlock[],
  index: number,
  side: Caption['side'],
  other: Caption['side'],
): boolean => side === other && isCaptionOfTwo(flow, index)

function findAbove(
  flow: readonly FlowBlock[],
  index: number,
  block: Captioned,
  taken: ReadonlySet<FlowParagraph>,
): Caption | undefined {
  const [one, two] = [flow[index - 1], flow[index - 2]]
  if (isCaptionFor(one, block) && !taken.has(one)) return { paragraph: one, side: 'above' }
  if (block.type !== 'table' || !isUnit(one) || !isCaptionFor(two, block) || taken.has(two))
    return undefined
  return { paragraph: two, side: 'above', unit: one }
}

/** A short line without a full stop: `£ million`, `Per cent`. */
function isUnit(flow: FlowBlock | undefined): flow is FlowParagraph {
  if (flow?.type !== 'paragraph' || flow.role !== 'text' || flow.label || flow.isBordered)
    return false
  const text = readText(flow.words)
  return text.length <= 40 && !/[.:;?!]$/.test(text)
}
