import type { Block, ListItem, Paragraph } from '../tree.ts'
import type { Identifiers } from './identifiers.ts'
import type { Beginning, Numbered, Numberer } from './numberer.ts'
import { startOf, withoutStart } from './starts.ts'

/**
 * Gives the blocks at the top of a part their numbers, those in its boxes too, and a count to each paragraph at the top
 * that has none.
 */
export function numberBlocks(
  blocks: readonly Block[],
  numberer: Numberer,
  identifiers?: Identifiers,
): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    switch (block.type) {
      case 'heading':
        return [numberer.heading(block, beginningsOf(blocks, index + 1))]
      case 'paragraph':
        return [block.id ? block : numberParagraph(block, startsOf(blocks, index + 1))]
      case 'list':
        return toRow(block)
      case 'box':
        return [{ ...block, children: numberBlocks(block.children, numberer) }]
      default:
        return [block]
    }
  })

  function numberParagraph(paragraph: Paragraph, next: Iterable<string>): Paragraph {
    const start = startOf(paragraph.children)
    const numbered = /\s/.test(start) ? numberer.paragraph(start, next) : undefined
    if (!numbered) return identifiers ? { ...paragraph, id: identifiers.count('para') } : paragraph
    const children = withoutStart(paragraph.children, numbered.label)
    return { ...paragraph, ...numbered, children }
  }

  /** An item that is a numbered paragraph: its first paragraph, and what follows in it. */
  function toParagraphs({ label = '', children, position }: ListItem): readonly Block[] {
    const [first, ...others] = children
    const numbered = numberer.paragraph(label, []) ?? unnumbered(label)
    const paragraph: Paragraph = { type: 'paragraph', ...numbered, children: [], position }
    if (first?.type === 'paragraph') return [{ ...paragraph, children: first.children }, ...others]
    if (first?.type !== 'list' || !numberer.takes(first)) return [paragraph, ...children]
    return [...joinFirst(paragraph, first.items.flatMap(toParagraphs)), ...others.flatMap(toRow)]
  }

  /** A list that goes on with the row of numbered paragraphs is no list. */
  function toRow(block: Block): readonly Block[] {
    return block.type === 'list' && numberer.takes(block)
      ? block.items.flatMap(toParagraphs)
      : [block]
  }
}

/** `1. (1)`: a provision and the first within it begin one paragraph, which has the addresses of both. */
function joinFirst(outer: Paragraph, [inner, ...others]: readonly Block[]): readonly Block[] {
  if (inner?.type !== 'paragraph') return [outer]
  const { id, innerId = inner.id, label, position } = { ...inner, ...outer }
  const whole = { ...inner, label: `${label} ${inner.label}`, position }
  // An outer number that stands for no provision, as the second 1. in a list, has no address of its own.
  const within = innerId !== id && innerId
  return [{ ...whole, ...(id && { id }), ...(within && { innerId: within }) }, ...others]
}

const unnumbered = (label: string): Pick<Numbered, 'label'> => ({ label })

/** What the blocks from a place on begin with, item by item in lists; each is looked at only when it is asked for. */
const beginningsOf = (blocks: readonly Block[], from: number): Iterable<Beginning> => ({
  *[Symbol.iterator]() {
    for (let index = from; index < blocks.length; index++) yield* beginningsOfBlock(blocks[index])
  },
})

function* beginningsOfBlock(block: Block | undefined): Generator<Beginning> {
  const isHeading = block?.type === 'heading'
  if (block?.type === 'list')
    for (const item of block.items) yield { text: labelsOf(item), isHeading }
  else if (block?.type === 'paragraph' || block?.type === 'heading')
    yield { text: startOf(block.children), isHeading }
  else yield { text: '', isHeading }
}

/** `1. (1)`: the label of an item, and that of the list on its line. */
function labelsOf({ label = '', children: [first] }: ListItem): string {
  const inner = first?.type === 'list' ? first.items[0]?.label : undefined
  return inner ? `${label} ${inner}` : label
}

/** The texts that the paragraphs from a place on begin with. */
function* startsOf(blocks: readonly Block[], from: number): Generator<string> {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type === 'paragraph') yield startOf(block.children)
  }
}
