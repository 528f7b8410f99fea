import { renderPage } from '../components/page.ts'
import { PROSE_LANGUAGE } from '../language.ts'
import { type ListPage, rangeOf, renderListPage } from '../search/list.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly list: ListPage
}

/** The pages of the list of every paragraph, where the search page does not hold all of it. */
export const data = {
  pagination: { data: 'listPages', size: 1, alias: 'list' },
  permalink: ({ list }: Data): string => `${list.address}index.html`,
}

export const render = ({ site, list }: Data): string =>
  renderPage({
    site,
    language: PROSE_LANGUAGE,
    address: list.address,
    title: `Every paragraph: ${rangeOf(list)}`,
    main: renderListPage(list),
  })
