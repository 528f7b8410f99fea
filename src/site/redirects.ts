import { callPublications } from './components/publications.ts'
import type { FormerList } from './former-lists.ts'
import { houseLanguage } from './language.ts'
import { listTitle } from './search/list.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** A former address, and what stands elsewhere now. */
export interface Redirect {
  /** The former address from the web root, without the slash at its end. */
  readonly alias: string
  /** The address of today. */
  readonly address: string
  readonly title: string
  /** The language of the title. */
  readonly language: string
}

/** The former addresses of publications and of lists. */
export const toRedirects = (
  site: SiteInput,
  formerLists: readonly FormerList[],
): readonly Redirect[] => [
  ...site.publications.flatMap(toAliases),
  ...formerLists.map((former) => toListRedirect(former, houseLanguage(site))),
]

const toAliases = ({ publication }: SitePublication): readonly Redirect[] =>
  (publication.frontMatter.aliases ?? []).map((alias) => {
    const { name, parts, frontMatter } = publication
    const last = alias.split('/').at(-1)
    const part = alias.includes('/') ? parts.find((part) => part.name === last) : undefined
    const address = part?.name ? `${name}/${part.name}/` : `${name}/`
    return Object.freeze({
      alias,
      address,
      title: frontMatter.title,
      language: frontMatter.language,
    })
  })

function toListRedirect({ alias, list, page }: FormerList, language: string): Redirect {
  const title =
    list === 'publications' ? callPublications(language)(page) : listTitle(page, language)
  return Object.freeze({ alias, address: page.address, title, language })
}
