import type { Furniture } from '../../proof/expected.ts'
import type { Publication } from '../../publication/tree.ts'
import { additionsOf } from '../../typesetting/plain/expected.ts'
import { expectClosing, expectOpening } from '../../typesetting/plain/expected-opening.ts'
import { expectPageTop } from '../../typesetting/plain/expected-top.ts'
import { signsFor } from '../../typesetting/plain/signs.ts'
import type { FurnitureContext } from '../edition.ts'

/** The page-top lines of all pages, which are no part of the text and so are read first; then the text's own. */
export function furnitureOf(publication: Publication, context: FurnitureContext): Furniture {
  const { title, language } = publication.frontMatter
  const copy = { ...context, signs: signsFor(publication, context) }
  const tops = Array.from({ length: context.pages }, (_, index) =>
    expectPageTop(title, index + 1, context.pages, language),
  )
  return {
    opening: [...tops, ...expectOpening(publication, 'pagedTextCopy', copy)],
    additions: (part) => additionsOf(publication, part, copy),
    closing: expectClosing(publication, copy),
  }
}
