import { citePageOf } from '../../publication/cited.ts'
import { renderCitation } from '../citation/citation.ts'
import { toReference } from '../citation/reference.ts'
import { sayHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import type { LinkTo } from './page.ts'

/** How the publication is cited, and the way to the citation of each paragraph. */
export function renderCite(entry: SitePublication, site: SiteInput, linkTo: LinkTo): string {
  const { publication } = entry
  const { language } = publication.frontMatter
  const way = linkTo(citePageOf(publication))
  return `${renderCitation(toReference(entry, site))}
<p>${sayHtml(language, 'citeAddress')}</p>
<p><a class="alone" href="${way}">${sayHtml(language, 'citeEvery')}</a></p>`
}
