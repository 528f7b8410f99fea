import { addressOf } from '../../publication/catalogue.ts'
import { type Cited, citedIn, citePageOf } from '../../publication/cited.ts'
import { isUnlisted } from '../../publication/unlisted.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { toBibtex } from '../citation/bibtex.ts'
import { renderCitation } from '../citation/citation.ts'
import { type Reference, toReference } from '../citation/reference.ts'
import { toRis } from '../citation/ris.ts'
import { inOurs, inText } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { toWay } from '../to-way.ts'
import { renderFirst, renderStanding } from './banner.ts'
import { type LinkTo, makeLinkTo, renderPage } from './page.ts'
import { windowTitle } from './title.ts'
import { COPY_CITATIONS, renderScript, renderTools } from './tools.ts'
import { renderVersionLinks } from './versions/version-links.ts'

/**
 * Every citation of a publication: of the whole, and of each passage that has a name, for people and for programs. The title of
 * the window cannot say which of its words are in another language, so it has none of ours where they are.
 */
export function renderCitePage(entry: SitePublication, site: SiteInput): string {
  const { publication } = entry
  const { title, language } = publication.frontMatter
  const heading = say(language, 'citeTitle')
  const named = inOurs(language) ? `${title} – RIS, BibTeX` : `${heading} – ${title}`
  const page = {
    site,
    address: citePageOf(publication),
    title: windowTitle(named, publication),
    language,
    noindex: isUnlisted(publication),
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const passages = publication.parts.flatMap((part) => citedIn(publication, part))
  const counted = passages.some(({ paragraph }) => paragraph && paragraph.label === undefined)
  const house = escapeHtml(site.house.name)
  const main = [
    `<div class="citing"${inOurs(language)}>`,
    `<p class="up"><a href="${linkTo(addressOf(publication))}"${inText(language)}>${escapeHtml(title)}</a></p>`,
    renderFirst(entry, '', linkTo),
    renderStanding(entry, linkTo),
    `<h1>${escapeHtml(heading)}</h1>`,
    renderForms(toReference(entry, site)),
    renderTools(COPY_CITATIONS, language),
    ...(counted ? [`<p>${sayHtml(language, 'citeCounted', { house })}</p>`] : []),
    ...passages.map((cited) => renderPassage(cited, toReference(entry, site, cited), linkTo)),
    '</div>',
  ]
  const head = renderVersionLinks(publication, linkTo) + renderScript(linkTo)
  return renderPage({ ...page, isArticle: true, head, main: main.join('\n') })
}

function renderPassage(cited: Cited, reference: Reference, linkTo: LinkTo): string {
  const { language, passage } = reference
  const [page = ''] = cited.address.split('#')
  const own = passage?.isOurs ? '' : inText(language)
  const link = `<a href="${linkTo(toWay({ page, id: cited.id }))}"${own}>${escapeHtml(passage?.words ?? '')}</a>`
  return `<section${attributes({ class: 'cited', id: cited.key })}>
<h2>${link}</h2>
${renderForms(reference)}
</section>`
}

/** A citation for people, and folded below it those for programs that keep references. */
function renderForms(reference: Reference): string {
  const { language, passage } = reference
  const of = passage ? `<span class="unseen"> (${escapeHtml(passage.words)})</span>` : ''
  return `${renderCitation(reference)}
<details>
<summary>${sayHtml(language, 'citePrograms')}${of}</summary>
<pre class="ris">${escapeHtml(toRis(reference))}</pre>
<pre class="bibtex">${escapeHtml(toBibtex(reference))}</pre>
</details>`
}
