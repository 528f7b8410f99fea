import { renderPage } from '../components/page.ts'
import { PROSE_LANGUAGE } from '../language.ts'
import type { ListPage } from '../search/list.ts'
import { SEARCH_HEAD, searchPage } from '../search/page.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly lists: readonly ListPage[]
}

/** The search page, the only one that runs a script. */
export const data = { permalink: 'search/index.html' }

export const render = ({ site, lists }: Data): string =>
  renderPage({
    site,
    language: PROSE_LANGUAGE,
    address: 'search/',
    title: 'Search',
    description: 'Search every paragraph and every row of every publication.',
    head: SEARCH_HEAD,
    policy: 'search',
    main: searchPage(site, lists),
  })
