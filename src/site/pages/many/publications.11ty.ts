import { renderPublicationsPage } from '../../components/publications-page.ts'
import type { ListPage } from '../../lists/divided.ts'
import type { SiteInput, SitePublication } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly list: ListPage<SitePublication>
}

/** The pages of the publications of each year, where the home page does not hold all. */
export const data = {
  pagination: { data: 'morePublications', size: 1, alias: 'list' },
  permalink: ({ list }: Data): string => `${list.address}index.html`,
}

export const render = ({ site, list }: Data): string => renderPublicationsPage(list, site)
