import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { additionsOf } from '../../typesetting/plain/expected.ts'
import { expectClosing, expectOpening } from '../../typesetting/plain/expected-opening.ts'
import { expectPageTop } from '../../typesetting/plain/expected-top.ts'
import type { FurnitureContext } from '../edition.ts'

/** The page-top lines of all pages, which are no part of the text and so are read first; then the text's own. */
export function furnitureOf(publication: Publication, context: FurnitureContext): Furniture {
  const { title, language } = publication.frontMatter
  const tops = Array.from({ length: context.pages }, (_, index) =>
    expectPageTop(title, index + 1, context.pages, language),
  )
  return {
    opening: [...tops, ...expectOpening(publication, 'pagedTextCopy', context.house)],
    additions: (part) => additionsOf(publication, part, context),
    closing: expectClosing(publication, context.house),
  }
}
