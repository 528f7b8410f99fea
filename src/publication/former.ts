import { aliasesOf, type Former } from './aliases.ts'
import { addressOf } from './catalogue.ts'
import { remember } from './remember.ts'
import { toAddress } from './spot.ts'
import type { Part, Publication } from './tree.ts'
import { leadingOf } from './versions/leading.ts'

/** Every former address of a publication: those of its front matter, in their order, and those of its versions. */
export const formersOf = remember((publication: Publication): readonly Former[] => [
  ...aliasesOf(publication),
  ...leadingOf(publication).map((one) => ({ written: toAddress(one.from), ...one })),
])

/** Former addresses of whole pages: a page stands at each, and leads on. */
export const formerPages = (publication: Publication): readonly Former[] =>
  formersOf(publication).filter(({ from }) => from.id === '')

/** The former ids on a page that stands: of a part, or, without one, of the publication. */
export const formerIds = (publication: Publication, part?: Part): readonly Former[] => {
  const page = addressOf(publication, part)
  return formersOf(publication).filter(({ from }) => from.id !== '' && from.page === page)
}
