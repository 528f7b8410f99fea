import { renderLetterPage } from '../../components/glossary-page.ts'
import type { Term } from '../../glossary.ts'
import type { ListPage } from '../../lists/divided.ts'
import type { SiteInput } from '../../site.ts'

interface Data {
  readonly site: SiteInput
  readonly list: ListPage<Term>
}

/** The pages of each letter of the glossary, where one page does not hold all of it. */
export const data = {
  pagination: { data: 'letterPages', size: 1, alias: 'list' },
  permalink: ({ list }: Data): string => `${list.address}index.html`,
}

export const render = ({ site, list }: Data): string => renderLetterPage(list, site)
