import type { Element } from '@xmldom/xmldom'
import type { WordPlace } from '../place.ts'
import { type Draft, isSeen } from './draft.ts'
import { joinTails, settle, type Tail, tailOf } from './joined-words.ts'
import type { Flow } from './reading.ts'
import { PLAIN } from './roles.ts'
import type { StoryBlock, StoryInline } from './story.ts'

/** A paragraph that goes on in the next: its end is deleted, or it is the big letter that the next begins with. */
export interface Carried {
  readonly place: WordPlace
  readonly inlines: readonly StoryInline[]
  readonly hanging: readonly StoryBlock[]
  readonly bookmarks: readonly string[]
  /** Its last word, in pieces where several paragraphs have a part of it. */
  readonly tail: readonly Tail[]
}

/** Tells whether a paragraph right after this one can take its words; the last of a slice of the body may have one. */
export function goesOn(paragraph: Element): boolean {
  for (let node = paragraph.nextSibling; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE && !isMark(node as Element))
      return (node as Element).localName === 'p'
  return (paragraph.parentNode as Element | null)?.localName === 'body'
}

const isMark = ({ localName }: Element): boolean =>
  /^(?:bookmark|comment|move|perm|proof)/.test(localName ?? '')

/** What is carried past the last paragraph of a text, as a paragraph. */
export function endCarried(flow: Flow): readonly StoryBlock[] {
  const { carried } = flow
  flow.carried = undefined
  if (!carried) return []
  settle(carried.tail, flow)
  const { place, inlines, hanging } = carried
  return [{ type: 'paragraph', place, ...PLAIN, inlines }, ...hanging]
}

/** Keeps a paragraph, with what was carried to it before it, for the next. */
export function carry(draft: Draft, flow: Flow): void {
  const { carried } = flow
  const tail = carried ? joinTails(carried.tail, draft, flow) : tailOf(draft)
  flow.carried = { ...merge(draft, carried), tail }
}

/** A paragraph with what was carried to it before it; its place is that of the first that has anything to be seen. */
export function join(draft: Draft, flow: Flow): Omit<Carried, 'tail'> {
  const { carried } = flow
  flow.carried = undefined
  if (carried) settle(joinTails(carried.tail, draft, flow), flow)
  return merge(draft, carried)
}

const merge = (draft: Draft, carried: Carried | undefined): Omit<Carried, 'tail'> => ({
  place: carried && isSeen(carried.inlines) ? carried.place : draft.place,
  inlines: [...(carried?.inlines ?? []), ...draft.inlines],
  hanging: [...(carried?.hanging ?? []), ...draft.hanging],
  bookmarks: [...(carried?.bookmarks ?? []), ...draft.bookmarks],
})
