import type { Block, List, ListItem, Part } from '../publication/tree.ts'
import { type Finding, inEachPart, type Rule } from './rule.ts'

/**
 * The numbers of a list are printed as they are typed, so they count on from 1, or from the list before; `1997. That …`
 * at the beginning of a line is no list, though Markdown takes it for one.
 */
export const listNumber: Rule = {
  name: 'list-number',
  check: inEachPart(function* (part: Part) {
    yield* checkBlocks(part.children)
    for (const note of part.notes) yield* checkBlocks(note.children)
  }),
}

function* checkBlocks(blocks: readonly Block[]): Generator<Finding> {
  let last = 0
  for (const block of blocks) {
    if (block.type === 'heading' || (block.type === 'paragraph' && block.number)) last = 0
    if (block.type === 'quotation') yield* checkBlocks(block.children)
    if (block.type !== 'list') continue
    if (block.ordered) yield* checkList(block, last)
    if (block.ordered) last = numberOf(block.items.at(-1))
    for (const item of block.items) yield* checkBlocks(item.children)
  }
}

function* checkList({ items }: List, before: number): Generator<Finding> {
  const [first] = items
  if (!first) return
  const number = numberOf(first)
  if (number > 1 && number !== before + 1) return yield atTheStart(first)
  for (const [index, item] of items.entries())
    if (numberOf(item) !== number + index) return yield outOfOrder(item, number + index)
}

const numberOf = (item: ListItem | undefined): number => Number.parseInt(item?.label ?? '0', 10)

const atTheStart = (item: ListItem): Finding => ({
  reason: `A list begins with ${item.label}`,
  hint: `begin it with 1; write ${escaped(item)} where it is no list, or numbering: whole in the front matter where its items are numbered paragraphs`,
  position: item.position,
})

const outOfOrder = (item: ListItem, expected: number): Finding => ({
  reason: `The item ${item.label} stands where ${expected} belongs`,
  hint: `number the items as they are to be printed, or write ${escaped(item)} where it is no list`,
  position: item.position,
})

const escaped = ({ label = '' }: ListItem): string => `${label.slice(0, -1)}\\${label.slice(-1)}`
