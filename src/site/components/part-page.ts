import { addressOf } from '../../publication/catalogue.ts'
import { summarises, summaryOf } from '../../publication/summary.ts'
import { isUnlisted } from '../../publication/unlisted.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteInput } from '../site.ts'
import type { PartPage } from '../site-data.ts'
import { renderFoundScript } from './found-script.ts'
import { renderForMachines } from './machines.ts'
import { makeLinkTo, renderPage } from './page.ts'
import { renderText } from './text-page.ts'
import { renderHeading, windowTitle, withoutSubtitle } from './title.ts'
import { renderScript } from './tools.ts'
import { renderVersionLinks } from './versions/version-links.ts'
import { renderVersionsOf } from './versions/versions.ts'

/**
 * The page of a part: the way up to its publication, and the text. One whose highest headings are several has the title
 * of the publication above them.
 */
export function renderPartPage({ entry, part }: PartPage, site: SiteInput): string {
  const { publication } = entry
  const { title, language } = publication.frontMatter
  const own = part.title === title ? title : `${part.title} – ${title}`
  const page = {
    site,
    address: addressOf(publication, part),
    title: windowTitle(own, publication),
    language,
    noindex: isUnlisted(publication),
    ...(summarises(publication, part) && { description: summaryOf(publication.frontMatter)[0] }),
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const up = `<p class="up"><a href="${linkTo(`${publication.name}/`)}">${escapeHtml(withoutSubtitle(title))}</a></p>\n`
  const opening = `<header class="opening">\n${renderHeading(title, '_title')}\n</header>`
  return renderPage({
    ...page,
    isArticle: true,
    isText: true,
    head:
      renderFoundScript(linkTo) +
      renderVersionLinks(publication, linkTo) +
      renderForMachines(entry, site, linkTo, part) +
      renderScript(linkTo),
    main: [
      renderText({ entry, part, linkTo, site }, up, opening),
      renderVersionsOf(part, publication, linkTo),
    ]
      .filter(Boolean)
      .join('\n'),
  })
}
