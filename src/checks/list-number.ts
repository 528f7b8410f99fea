import { type LabelLevels, openLevels } from '../publication/parse/grammar/label-levels.ts'
import {
  isAfter,
  isFirst,
  isNext,
  type Label,
  type LabelReading,
  labelAt,
} from '../publication/parse/grammar/labels.ts'
import type { Block, List, ListItem, Part } from '../publication/tree.ts'
import { childrenOf } from '../publication/walk.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * The labels of a list are printed as they are typed, so they count on from the first, or from the list before; one that
 * was put in later (`5a`) is no gap. `1997. That …` at the beginning of a line is no list, though Markdown takes it for one.
 */
export const listNumber: Rule = {
  name: 'list-number',
  check: inEachPart(function* (part: Part) {
    yield* checkBlocks(part.children)
    for (const note of part.notes) yield* checkBlocks(note.children)
  }),
}

/** Where a list stands: what is quoted may begin with any of its items, as `(2A)` in an amendment. */
type Owner = 'text' | 'quotation'

function* checkBlocks(blocks: readonly Block[], owner: Owner = 'text'): Generator<Finding> {
  let last: LabelReading | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' || (block.type === 'paragraph' && block.number)) last = undefined
    if (block.type !== 'list') {
      yield* checkBlocks(childrenOf(block), block.type === 'quotation' ? 'quotation' : owner)
      continue
    }
    if (block.ordered) {
      const levels = readLevels(block)
      const neighbour = listAt(blocks[index - 1])
      yield* checkList(block, levels, { before: last, neighbour, owner })
      last = levels.at(-1) ?? last
    }
    for (const item of block.items) yield* checkBlocks(item.children, owner)
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

function* checkList(
  { items }: List,
  levels: LabelLevels,
  { before, neighbour, owner }: Surroundings,
): Generator<Finding> {
  const [first] = items
  const [reading] = levels
  if (!first || !reading) return
  const isStep = before !== undefined && isNext(before, reading)
  if (neighbour && before?.style === reading.style && !isStep)
    return yield outOfOrder(first, neighbour.items.at(-1))
  if (!isFirst(reading) && !isStep && owner === 'text') return yield atTheStart(first)
  for (const [index, item] of items.entries()) {
    const [one, other] = [levels[index - 1], levels[index]]
    if (one && other && !isNext(one, other)) return yield outOfOrder(item, items[index - 1])
  }
}

/** A list of figures that begins late may be none; of letters, one of its items may be missing. */
const atTheStart = (item: ListItem): Finding => ({
  ...severityOf(item),
  reason: `A list begins with ${item.label}`,
  hint: isFigure(item)
    ? `begin it with 1; write ${escaped(item)} where it is no list, or numbering: whole in the front matter where its items are numbered paragraphs`
    : `restore the items before it, or write ${escaped(item)} where it is no list`,
  position: item.position,
})

const outOfOrder = (item: ListItem, before: ListItem | undefined): Finding => ({
  ...severityOf(item),
  reason: `The item ${item.label} follows ${before?.label}`,
  hint: `restore what is between them, or label the items as they are to be printed; write ${escaped(item)} where it is no item`,
  position: item.position,
})

const isFigure = ({ label = '' }: ListItem): boolean => /^\d+[.)]$/.test(label)

const severityOf = (item: ListItem): Pick<Finding, 'severity'> =>
  isFigure(item) ? {} : { severity: 'warning' }

/** The label as words: with a backslash, or with a reference where Markdown has no backslash for the sign. */
function escaped({ label = '' }: ListItem): string {
  if (label.endsWith('°')) return `${label.slice(0, -1)}&deg;`
  if (label.endsWith('º')) return `${label.slice(0, -1)}&ordm;`
  return label.startsWith('(') ? `\\${label}` : `${label.slice(0, -1)}\\${label.slice(-1)}`
}
