import { escapeHtml } from '../../typesetting/html/escape.ts'
import { houseLanguage } from '../language.ts'
import type { ListPage } from '../lists/divided.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { renderWays } from './list-ways.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { callPublications, renderPublications } from './publications.ts'
import { renderSection } from './section.ts'

/** A page of the list of publications of a year. */
export function renderPublicationsPage(list: ListPage<SitePublication>, site: SiteInput): string {
  const language = houseLanguage(site)
  const call = callPublications(language)
  const page = { site, address: list.address, title: call(list), language }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const publications = renderPublications(list.items, linkTo, language)
  const up = [sayHtml(language, 'allPublications'), `${linkTo('')}#_publications`] as const
  const ways = renderWays(list, { name: say(language, 'publications'), up, call }, linkTo, language)
  const main = `<div class="plain">
<h1>${escapeHtml(page.title)}</h1>
</div>
${renderSection('_publications', say(language, 'publications'), `${publications}\n${ways}`)}`
  return renderPage({ ...page, main })
}
