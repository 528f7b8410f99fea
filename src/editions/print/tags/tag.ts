import type { PDFRef } from '@cantoo/pdf-lib'
import type { Sequence } from '../content/content.ts'
import type { PageNode, Role } from '../page/node.ts'

/** What stands on a page and belongs to a marked element: content, or the annotation of a link. */
export interface Leaf {
  /** Its place among all, in the order of the text. */
  readonly order: number
  /** The page, from 0. */
  readonly page: number
  /** What is painted, by its number on the page. */
  readonly mcid?: number
  readonly sequence?: Sequence
  readonly annotation?: PDFRef
}

/** An element of the structure tree that is to be written, with what stands in it, in order. */
export interface Tag {
  readonly role: Role
  /** The element of the page that it is made of; none for one that the page has not, as an item's body. */
  readonly node?: PageNode
  readonly kids: readonly (Tag | Leaf)[]
}

/** Tells what stands in an element apart: an element, or content. */
export const isTag = (kid: Tag | Leaf): kid is Tag => 'role' in kid

/** A tag and all below it, in the order of the text. */
export function* tagsOf(tag: Tag): Generator<Tag> {
  yield tag
  for (const kid of tag.kids) if (isTag(kid)) yield* tagsOf(kid)
}
