import type { Publication } from '../../publication/tree.ts'
import { expectFurniture } from '../../typesetting/plain/expected.ts'
import { expectPageTop } from '../../typesetting/plain/expected-top.ts'
import type { FurnitureContext } from '../edition.ts'

/** The page-top lines of all pages, which are no part of the text and so are read first; then the text's own. */
export function expectPagedFurniture(
  publication: Publication,
  context: FurnitureContext,
): readonly string[] {
  const { title, language } = publication.frontMatter
  const tops = Array.from({ length: context.pages }, (_, index) =>
    expectPageTop(title, index + 1, context.pages, language),
  )
  return [...tops, ...expectFurniture(publication, 'pagedTextCopy', context)]
}
