import { renderPage } from '../components/page.ts'
import { houseLanguage } from '../language.ts'
import { say, saySearch } from '../say.ts'
import { SEARCH_HEAD, searchPage } from '../search/page.ts'
import type { ParagraphLists } from '../search/paragraph-lists.ts'
import type { SiteInput } from '../site.ts'

interface Data {
  readonly site: SiteInput
  readonly paragraphLists: ParagraphLists
}

/** The search page. */
export const data = { permalink: 'search/index.html' }

export function render({ site, paragraphLists }: Data): string {
  const language = houseLanguage(site)
  return renderPage({
    site,
    language,
    address: 'search/',
    title: say(language, 'search'),
    description: saySearch(language, 'about'),
    head: SEARCH_HEAD,
    policy: 'search',
    main: searchPage(site, paragraphLists),
  })
}
