import type { Element } from '@xmldom/xmldom'
import { nextOf, parentOf } from '../package/elements.ts'
import type { WordPlace } from '../place.ts'
import { type Draft, isSeen } from './draft.ts'
import { type End, endOf, joinWords } from './joined-words.ts'
import type { Flow } from './reading.ts'
import { PLAIN } from './roles.ts'
import type { StoryBlock, StoryInline } from './story.ts'

/** A paragraph that goes on in the next: its end is deleted, or it is the big letter that the next begins with. */
export interface Carried {
  readonly place: WordPlace
  readonly inlines: readonly StoryInline[]
  readonly hanging: readonly StoryBlock[]
  readonly bookmarks: readonly string[]
  /** Where its text ends. */
  readonly end: End
}

/** Tells whether a paragraph right after this one can take its words; the last of a slice of the body may have one. */
export function goesOn(paragraph: Element): boolean {
  for (const next of nextOf(paragraph)) if (!isMark(next)) return next.localName === 'p'
  return parentOf(paragraph)?.localName === 'body'
}

const isMark = ({ localName }: Element): boolean =>
  /^(?:bookmark|comment|move|perm|proof)/.test(localName ?? '')

/** What is carried past the last paragraph of a text, as a paragraph. */
export function endCarried(flow: Flow): readonly StoryBlock[] {
  const { carried } = flow
  flow.carried = undefined
  if (!carried) return []
  const { place, inlines, hanging } = carried
  return [{ type: 'paragraph', place, ...PLAIN, inlines }, ...hanging]
}

/** A paragraph with what was carried to it before it; its place is that of the first that has anything to be seen. */
export function join(draft: Draft, flow: Flow): Carried {
  const { place, inlines, hanging, bookmarks } = draft
  const { carried } = flow
  flow.carried = undefined
  if (!carried) return { place, inlines, hanging, bookmarks, end: endOf(draft) }
  return {
    place: isSeen(carried.inlines) ? carried.place : place,
    end: joinWords(carried, draft, flow),
    inlines: [...carried.inlines, ...inlines],
    hanging: [...carried.hanging, ...hanging],
    bookmarks: [...carried.bookmarks, ...bookmarks],
  }
}
