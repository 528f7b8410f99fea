import { escapeHtml } from '../../typesetting/html/escape.ts'
import { houseLanguage } from '../language.ts'
import { type PublicationList, rangeOf } from '../publication-lists.ts'
import { say } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderPublications } from './publications.ts'
import { renderSection } from './section.ts'

/** A page of the list of publications, for those that the home page does not hold. */
export function renderPublicationsPage(
  list: PublicationList,
  lists: readonly PublicationList[],
  site: SiteInput,
): string {
  const language = houseLanguage(site)
  const title = say(language, 'publicationsInRange', { range: rangeOf(list, language) })
  const page = { site, address: list.address, title, language }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const publications = renderPublications(list.address, lists, linkTo, language)
  const main = `<div class="plain">
<h1>${escapeHtml(title)}</h1>
</div>
${renderSection('_publications', say(language, 'publications'), publications)}`
  return renderPage({ ...page, main })
}
