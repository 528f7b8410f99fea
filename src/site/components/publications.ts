import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { counted, countInWords, listed } from '../../wording/counts.ts'
import { inLanguage, markText } from '../language.ts'
import { paragraphsIn } from '../outline.ts'
import { type PublicationList, rangeOf } from '../publication-lists.ts'
import { say, sayHtml } from '../say.ts'
import type { SitePublication } from '../site.ts'
import { capitalised } from '../words.ts'
import type { LinkTo } from './page.ts'
import { TICK } from './tick.ts'

/** The publications of the page of their list at an address and, where there are several, the way to the others. */
export function renderPublications(
  address: string,
  lists: readonly PublicationList[],
  linkTo: LinkTo,
  language: string,
): string {
  const own = lists.filter((list) => list.address === address)
  const entries = own.flatMap((list) =>
    list.entries.map((entry) => renderEntry(entry, linkTo, language)),
  )
  const publications = `<ul class="publications">\n${entries.join('\n')}\n</ul>`
  if (lists.length === 1) return publications
  return `${publications}\n${renderWay(address, lists, linkTo, language)}`
}

function renderWay(
  address: string,
  lists: readonly PublicationList[],
  linkTo: LinkTo,
  language: string,
): string {
  const items = lists.map((list) => {
    const words = sayHtml(language, 'publicationsInRange', { range: rangeOf(list, language) })
    if (list.address === address) return `<li><strong aria-current="page">${words}</strong></li>`
    return `<li><a href="${linkTo(list.address)}">${words}</a></li>`
  })
  const name = attributes({ 'aria-label': say(language, 'allPublications') })
  return `<nav${name}>\n<ol class="list-pages">\n${items.join('\n')}\n</ol>\n</nav>`
}

function renderEntry(
  { publication, editions }: SitePublication,
  linkTo: LinkTo,
  around: string,
): string {
  const { title, date, publisher, language } = publication.frontMatter
  const about = `${publisher}, ${toPrintedDate(date, around)}.`
  const lang = inLanguage(language, around)
  const words = counted('word', editions[0]?.words ?? 0, around)
  return `<li>
<span class="year" aria-hidden="true">${date.slice(0, 4)}</span>
<a class="title" href="${linkTo(`${publication.name}/`)}"${lang}>${escapeHtml(title)}</a>
<p class="about">${[escapeHtml(about), ...toExtent(publication, around)].join(' ')}</p>
<p class="proof"><strong>${escapeHtml(capitalised(countInWords('edition', editions.length, around)))}</strong><br>
${TICK} ${sayHtml(around, 'wordsInEach', { words })}</p>
</li>`
}

/** `Chapter 7: Next steps.`, `Nine paragraphs and one table.`; `Twelve parts, 130 paragraphs and four tables.` */
function toExtent({ frontMatter, parts }: Publication, around: string): readonly string[] {
  const named = parts.filter(({ name }) => name !== '')
  const paragraphs = parts.reduce((sum, part) => sum + paragraphsIn(part), 0)
  const tables = parts.flatMap(({ children }) => children.filter(({ type }) => type === 'table'))
  const [only, ...others] = named
  const counts = [
    others.length > 0 && countInWords('part', named.length, around),
    paragraphs > 0 && countInWords('paragraph', paragraphs, around),
    tables.length > 0 && countInWords('table', tables.length, around),
  ]
  const said = capitalised(
    listed(
      counts.filter((count) => count !== false),
      around,
    ),
  )
  return [
    ...(only && others.length === 0
      ? [`${markText(escapeHtml(only.title), frontMatter.language, around)}.`]
      : []),
    ...(said ? [`${escapeHtml(said)}.`] : []),
  ]
}
