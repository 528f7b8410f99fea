import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element, Tag } from './tags.ts'
import { shownIn } from './texts.ts'

/** The characters that stand in an element itself, not in blocks within it. */
export interface Block {
  readonly element: Element
  /** Its characters but for those added. */
  readonly words: readonly Shown[]
  /** References to notes and the labels of notes, each by itself. */
  readonly added: readonly (readonly Shown[])[]
}

/** Elements that stand within a line (ISO 32000-1, 14.8.4.4); every other one ends the text before it. */
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Code', 'NonStruct', 'Lbl'])

/** The blocks of an element in the structure's order. A picture's own words are none of the text's. */
export function blocksIn(element: Element, proof: PdfProof): readonly Block[] {
  const blocks: Block[] = []
  let open: Omit<Stretch, 'kind'>[] = []
  for (const step of stepsThrough(element, element, proof)) {
    if (step.kind === 'stretch') open.push(step)
    else if (open.length > 0) {
      blocks.push(toBlock(open))
      open = []
    }
  }
  return blocks
}

/** Characters of one element, or the end of a block. */
type Step = Stretch | { readonly kind: 'end' }

interface Stretch {
  readonly kind: 'stretch'
  readonly element: Element
  readonly shown: readonly Shown[]
  readonly isAdded: boolean
}

/** `element` is the one that the tag stands in, past all that stand within lines. */
function* stepsThrough(tag: Tag, element: Element, proof: PdfProof): Generator<Step> {
  if (tag.kind === 'content') {
    if (element.type !== 'Figure')
      yield { kind: 'stretch', element, shown: shownIn(tag, proof), isAdded: false }
    return
  }
  if (isAdded(tag, element)) {
    yield { kind: 'stretch', element, shown: shownIn(tag, proof), isAdded: true }
    return
  }
  const isInline = INLINE.has(tag.type)
  if (!isInline) yield { kind: 'end' }
  for (const child of tag.children) yield* stepsThrough(child, isInline ? element : tag, proof)
  if (!isInline) yield { kind: 'end' }
}

/** A reference to a note, and the label of a note. */
const isAdded = ({ type }: Element, parent: Element): boolean =>
  type === 'Reference' || (type === 'Lbl' && parent.type === 'Note')

const toBlock = (stretches: readonly Omit<Stretch, 'kind'>[]): Block => ({
  element: stretches[0]?.element ?? EMPTY,
  words: stretches.filter(({ isAdded }) => !isAdded).flatMap(({ shown }) => shown),
  added: stretches.filter(({ isAdded }) => isAdded).map(({ shown }) => shown),
})

const EMPTY: Element = { kind: 'element', type: 'NonStruct', children: [] }
