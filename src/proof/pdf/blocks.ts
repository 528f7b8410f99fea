import { PdfDict } from '@libpdf/core'
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
  /** True for words of ours: a reference to a note or to a page, the label of a note, what says of a box what it is. */
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

const found = new WeakMap<Element, readonly Block[]>()

/** The blocks of an element in the structure's order, empty ones left out; they are found once. */
export function blocksIn(element: Element, proof: PdfProof): readonly Block[] {
  const known = found.get(element) ?? findBlocks(element, proof)
  found.set(element, known)
  return known
}

function findBlocks(element: Element, proof: PdfProof): readonly Block[] {
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

function toBlock(stretches: readonly Stretch[]): Block {
  const words = stretches.filter(({ isAdded }) => !isAdded).map(({ shown }) => shown)
  const [first = []] = words
  return {
    element: stretches[0]?.element ?? EMPTY,
    words: words.length > 1 ? words.flat() : first,
  }
}

const EMPTY: Element = {
  kind: 'element',
  type: 'NonStruct',
  children: [],
  dictionary: new PdfDict(),
}
const END = { kind: 'end' } as const

/** An element step by step in the structure's order. A picture's own words are none of the text's. */
export function stepsThrough(tag: Tag, proof: PdfProof): readonly Step[] {
  const steps: Step[] = []
  walk(tag, EMPTY)
  return steps

  function walk(own: Tag, element: Element): void {
    if (own.kind === 'annotation') return
    if (own.kind === 'content') {
      if (element.type !== PICTURE) stretch(own, element, false)
      return
    }
    if (isAdded(own, element)) {
      stretch(own, element, true)
      return
    }
    const isInline = INLINE.has(own.type)
    if (!isInline) steps.push(END)
    const owner = isInline && own.type !== PICTURE ? element : own
    for (const child of own.children) walk(child, owner)
    if (!isInline) steps.push(END)
  }

  function stretch(own: Tag, element: Element, added: boolean): void {
    steps.push({ kind: 'stretch', element, shown: shownIn(own, proof), isAdded: added })
  }
}

/** Words of ours: a reference to a note or to a page, the label of a note, what says of a box what it is. */
const isAdded = ({ type }: Element, parent: Element): boolean =>
  type === 'Reference' || type === 'Added' || (type === 'Lbl' && LABELLED.has(parent.type))

/** What has a label that is none of its words; that of an item is one. */
const LABELLED = new Set(['Note', 'Sect'])
