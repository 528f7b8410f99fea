import { formerPages, formersOf } from '../publication/former.ts'
import { isUnlisted } from '../publication/unlisted.ts'
import type { Permanent } from '../publication/versions/leading.ts'
import type { Moved } from './components/moved.ts'
import { callPublications } from './components/publications.ts'
import type { FormerList } from './former-lists.ts'
import { houseLanguage } from './language.ts'
import { listTitle } from './search/list.ts'
import type { SiteInput, SitePublication } from './site.ts'
import { toWay } from './to-way.ts'

/** A former address, and what stands elsewhere now. */
export interface Redirect {
  /** The former address from the web root, without the slash at its end. */
  readonly alias: string
  /** The address of today. */
  readonly address: string
  readonly title: string
  /** The language of the title. */
  readonly language: string
  /** Former ids on the page, and the addresses that they lead to; any other id leads to the same on the page of today. */
  readonly ids: readonly Moved[]
  /** The version whose address for good it is; none where what stood there has moved. */
  readonly version?: Permanent
  /** True where what stood there was taken out, and the address is that of what tells of it. */
  readonly isTakenOut?: boolean
  /** True where search engines are told of neither. */
  readonly noindex?: boolean
}

/** The former addresses of publications and of lists. */
export const toRedirects = (
  site: SiteInput,
  formerLists: readonly FormerList[],
): readonly Redirect[] => [
  ...site.publications.flatMap(toAliases),
  ...formerLists.map((former) => toListRedirect(former, houseLanguage(site))),
]

const toAliases = ({ publication }: SitePublication): readonly Redirect[] => {
  const { title, language } = publication.frontMatter
  const byPage = Map.groupBy(formersOf(publication), ({ from }) => from.page)
  return formerPages(publication).map(({ from, to, version, isTakenOut = false }) =>
    Object.freeze({
      alias: from.page.slice(0, -1),
      address: toWay(to),
      title,
      language,
      ...(version && { version: Object.freeze(version) }),
      isTakenOut,
      noindex: isUnlisted(publication),
      ids: (byPage.get(from.page) ?? [])
        .filter((one) => one.from.id !== '')
        .map((one) => Object.freeze({ id: one.from.id, to: one.to })),
    }),
  )
}

function toListRedirect({ alias, list, page }: FormerList, language: string): Redirect {
  const title =
    list === 'publications' ? callPublications(language)(page) : listTitle(page, language)
  return Object.freeze({ alias, address: page.address, title, language, ids: [] })
}
