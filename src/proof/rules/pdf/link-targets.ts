import { addressOf, type Catalogue } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import { addressOf as comparable, WITHIN } from './letters.ts'
import type { LeadsTo } from './tree-letters.ts'

/** Where a link leads that leads nowhere while one publication is built alone. */
export const ANYWHERE = 'anywhere'

/** Tells where links of a publication lead: to an address, as it is compared, or within its file. */
export const linkTargets =
  (
    publication: Publication,
    catalogue: Catalogue,
    { origin, basePath }: { readonly origin: string; readonly basePath: string },
  ): LeadsTo =>
  (href, part) => {
    const target = catalogue.resolve(href, publication, part)
    if (typeof target === 'string') return ANYWHERE
    if (target.kind === 'external')
      return URL.canParse(target.address) ? comparable(target.address) : ANYWHERE
    if (target.publication.name === publication.name) return WITHIN
    const page = origin + basePath + addressOf(target.publication, target.part)
    return comparable(target.fragment === '' ? page : `${page}#${target.fragment}`)
  }
