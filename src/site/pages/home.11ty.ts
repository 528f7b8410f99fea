import { renderHomePage } from '../components/home-page.ts'
import type { PublicationLists } from '../publication-lists.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly publicationLists: PublicationLists
}

/** The home page: the newest publications, and the way to all. */
export const data = { permalink: 'index.html' }

export const render = ({ site, publicationLists }: Data): string =>
  renderHomePage(site, publicationLists)
