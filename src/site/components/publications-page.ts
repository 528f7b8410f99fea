import { type PublicationList, rangeOf } from '../publication-lists.ts'
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
  const title = `Publications ${rangeOf(list)}`
  const page = { site, address: list.address, title }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const publications = renderPublications(list.address, lists, linkTo)
  const main = `<div class="plain">
<h1>${title}</h1>
</div>
${renderSection('_publications', 'Publications', publications)}`
  return renderPage({ ...page, main })
}
