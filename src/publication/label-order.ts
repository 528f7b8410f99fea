import { type LabelLevels, openLevels } from './parse/grammar/label-levels.ts'
import {
  isAfter,
  isFirst,
  isNext,
  type Label,
  type LabelReading,
  labelAt,
} from './parse/grammar/labels.ts'
import type { Block, List, ListItem } from './tree.ts'
import { childrenOf } from './walk.ts'

/** An item whose label is not the one that belongs there. */
export interface Disorder {
  readonly list: List
  readonly item: ListItem
  /** The item that it should follow on; undefined where it begins a list, and is not the first of a row. */
  readonly before: ListItem | undefined
}

/** `1.`, `12)`: figures as a sentence may begin with too, so that Markdown may take words for a list. */
export const isFigure = (label: string): boolean => /^\d+[.)]$/.test(label)

/** Where a list stands: what is quoted may begin with any of its items, as `(2A)` in an amendment. */
type Owner = 'text' | 'quotation'

/**
 * The items out of order in the lists of blocks, and of what stands in these, at most one for each list. Labels count on
 * from the first, or from the list before; one that was put in later (`5a`) is no gap.
 */
export function* disordersIn(blocks: readonly Block[], owner: Owner = 'text'): Generator<Disorder> {
  let last: LabelReading | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' || (block.type === 'paragraph' && block.number)) last = undefined
    if (block.type !== 'list') {
      yield* disordersIn(childrenOf(block), block.type === 'quotation' ? 'quotation' : owner)
      continue
    }
    if (block.ordered) {
      const levels = readLevels(block)
      const neighbour = listAt(blocks[index - 1])
      const found = disorderOf(block, levels, { before: last, neighbour, owner })
      if (found) yield { list: block, ...found }
      last = levels.at(-1) ?? last
    }
    for (const item of block.items) yield* disordersIn(item.children, owner)
  }
}

const listAt = (block: Block | undefined): List | undefined =>
  block?.type === 'list' && block.ordered ? block : undefined

/** How each label of a list is read: so that it goes on with the one before it, if it can. */
function readLevels({ items }: List): LabelLevels {
  const readings: LabelReading[] = []
  for (const { label: text = '' } of items) {
    const label = labelAt(text)
    const before = readings.at(-1)
    const reading = label && ((before && readAfter(before, label)) ?? openLevels(label)[0])
    if (reading) readings.push(reading)
  }
  return readings
}

const readAfter = (before: LabelReading, { readings }: Label): LabelReading | undefined =>
  readings.find((reading) => isNext(before, reading)) ??
  readings.find((reading) => isAfter(before, reading)) ??
  readings.find(({ style }) => style === before.style)

/** What is around a list: the label before it, the list right before it, and whether it is quoted. */
interface Surroundings {
  readonly before: LabelReading | undefined
  readonly neighbour: List | undefined
  readonly owner: Owner
}

function disorderOf(
  { items }: List,
  levels: LabelLevels,
  { before, neighbour, owner }: Surroundings,
): Omit<Disorder, 'list'> | undefined {
  const [first] = items
  const [reading] = levels
  if (!first || !reading) return undefined
  const isStep = before !== undefined && isNext(before, reading)
  if (neighbour && before?.style === reading.style && !isStep)
    return { item: first, before: neighbour.items.at(-1) }
  if (!isFirst(reading) && !isStep && owner === 'text') return { item: first, before: undefined }
  const at = items.findIndex((_, index) => {
    const [one, other] = [levels[index - 1], levels[index]]
    return one && other && !isNext(one, other)
  })
  const item = items[at]
  return item && { item, before: items[at - 1] }
}
