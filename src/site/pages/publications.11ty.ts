import { renderPublicationsPage } from '../components/publications-page.ts'
import type { PublicationList } from '../publication-lists.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly publicationLists: readonly PublicationList[]
  readonly list: PublicationList
}

/** The pages of the list of publications after the first, which is the home page. */
export const data = {
  pagination: { data: 'morePublications', size: 1, alias: 'list' },
  permalink: ({ list }: Data): string => `${list.address}index.html`,
}

export const render = ({ site, publicationLists, list }: Data): string =>
  renderPublicationsPage(list, publicationLists, site)
