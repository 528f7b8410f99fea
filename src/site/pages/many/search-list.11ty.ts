import { renderPage } from '../../components/page.ts'
import { houseLanguage } from '../../language.ts'
import type { ListPage } from '../../lists/divided.ts'
import { listTitle, renderListPage } from '../../search/list.ts'
import type { Slice } from '../../search/paragraph-lists.ts'
import type { SiteInput } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly list: ListPage<Slice>
}

/** The pages of the list of every paragraph, where the search page does not hold all of it. */
export const data = {
  pagination: { data: 'listPages', size: 1, alias: 'list' },
  permalink: ({ list }: Data): string => `${list.address}index.html`,
}

export function render({ site, list }: Data): string {
  const language = houseLanguage(site)
  return renderPage({
    site,
    language,
    address: list.address,
    title: listTitle(list, language),
    main: renderListPage(list, language),
  })
}
