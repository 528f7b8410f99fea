import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { paragraphsIn } from '../outline.ts'
import { type PublicationList, rangeOf } from '../publication-lists.ts'
import type { SitePublication } from '../site.ts'
import { capitalised, countInWords, listed } from '../words.ts'
import { inLanguage, type LinkTo, SITE_LANGUAGE } from './page.ts'
import { TICK } from './tick.ts'

/** The publications of the page of their list at an address and, where there are several, the way to the others. */
export function renderPublications(
  address: string,
  lists: readonly PublicationList[],
  linkTo: LinkTo,
): string {
  const own = lists.filter((list) => list.address === address)
  const entries = own.flatMap((list) => list.entries.map((entry) => renderEntry(entry, linkTo)))
  const publications = `<ul class="publications">\n${entries.join('\n')}\n</ul>`
  if (lists.length === 1) return publications
  return `${publications}\n${renderWay(address, lists, linkTo)}`
}

function renderWay(address: string, lists: readonly PublicationList[], linkTo: LinkTo): string {
  const items = lists.map((list) => {
    const words = `Publications ${rangeOf(list)}`
    if (list.address === address) return `<li><strong aria-current="page">${words}</strong></li>`
    return `<li><a href="${linkTo(list.address)}">${words}</a></li>`
  })
  return `<nav aria-label="All publications">\n<ol class="list-pages">\n${items.join('\n')}\n</ol>\n</nav>`
}

function renderEntry({ publication, editions }: SitePublication, linkTo: LinkTo): string {
  const { title, date, publisher, language } = publication.frontMatter
  const about = `${publisher}, ${toPrintedDate(date, SITE_LANGUAGE)}. ${toExtent(publication)}.`
  const lang = inLanguage(language)
  const words = editions[0]?.words ?? 0
  return `<li>
<span class="year" aria-hidden="true">${date.slice(0, 4)}</span>
<a class="title" href="${linkTo(`${publication.name}/`)}"${lang}>${escapeHtml(title)}</a>
<p class="about">${escapeHtml(about)}</p>
<p class="proof"><strong>${capitalised(countInWords(editions.length, 'edition'))}</strong><br>
${TICK} ${words} words in each</p>
</li>`
}

/** `Chapter 7: Next steps. Nine paragraphs and one table`; `Twelve parts, 130 paragraphs and four tables`. */
function toExtent({ parts }: Publication): string {
  const named = parts.filter(({ name }) => name !== '')
  const paragraphs = parts.reduce((sum, part) => sum + paragraphsIn(part), 0)
  const tables = parts.flatMap(({ children }) => children.filter(({ type }) => type === 'table'))
  const [only, ...others] = named
  const title = only && others.length === 0 ? `${only.title}. ` : ''
  const counts = [
    others.length > 0 && countInWords(named.length, 'part'),
    countInWords(paragraphs, 'paragraph'),
    tables.length > 0 && countInWords(tables.length, 'table'),
  ]
  return title + capitalised(listed(counts.filter((count) => count !== false)))
}
