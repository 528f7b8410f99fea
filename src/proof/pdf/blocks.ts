import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'
import { shownIn } from './texts.ts'

/** The characters that stand in an element itself, not in blocks within it, but for those added. */
export interface Block {
  readonly element: Element
  readonly words: readonly Shown[]
}

/** Characters of one element, or the end of a block. */
export type Step = Stretch | { readonly kind: 'end' }

export interface Stretch {
  readonly kind: 'stretch'
  /** The element they stand in, past all that stand within lines. */
  readonly element: Element
  readonly shown: readonly Shown[]
  /** True for a reference to a note, for words of ours, for the label of a note, and for what says of a box what it is. */
  readonly isAdded: boolean
}

/** A picture, which may stand within a sentence, and ends none. */
const PICTURE = 'Figure'

/** Elements that stand within a line (ISO 32000-1, 14.8.4.4); every other one ends the text before it. */
const INLINE = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'NonStruct',
  'Lbl',
  PICTURE,
])

/** The blocks of an element in the structure's order, empty ones left out. */
export function blocksIn(element: Element, proof: PdfProof): readonly Block[] {
  const blocks: Block[] = []
  let open: Stretch[] = []
  for (const step of stepsThrough(element, proof)) {
    if (step.kind === 'stretch') open.push(step)
    else if (open.length > 0) {
      blocks.push(toBlock(open))
      open = []
    }
  }
  return blocks
}

const toBlock = (stretches: readonly Stretch[]): Block => ({
  element: stretches[0]?.element ?? EMPTY,
  words: stretches.filter(({ isAdded }) => !isAdded).flatMap(({ shown }) => shown),
})

const EMPTY: Element = { kind: 'element', type: 'NonStruct', children: [] }

/** An element step by step in the structure's order. A picture's own words are none of the text's. */
export function* stepsThrough(
  tag: Tag,
  proof: PdfProof,
  element: Element = EMPTY,
): Generator<Step> {
  if (tag.kind === 'content') {
    if (element.type !== PICTURE)
      yield { kind: 'stretch', element, shown: shownIn(tag, proof), isAdded: false }
    return
  }
  if (isAdded(tag, element)) {
    yield { kind: 'stretch', element, shown: shownIn(tag, proof), isAdded: true }
    return
  }
  const isInline = INLINE.has(tag.type)
  if (!isInline) yield { kind: 'end' }
  const owner = isInline && tag.type !== PICTURE ? element : tag
  for (const child of tag.children) yield* stepsThrough(child, proof, owner)
  if (!isInline) yield { kind: 'end' }
}

/** A reference to a note, words of ours, the label of a note, and what says of a box what it is. */
const isAdded = ({ type }: Element, parent: Element): boolean =>
  type === 'Reference' || type === 'Added' || (type === 'Lbl' && LABELLED.has(parent.type))

/** What has a label that is none of its words; that of an item is one. */
const LABELLED = new Set(['Note', 'Sect'])
