import { paragraphsIn } from '../../publication/cited.ts'
import type { Publication } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { toPublishedLine } from '../../typesetting/versions.ts'
import { counted, countInWords, listed } from '../../wording/counts.ts'
import { inLanguage, markText } from '../language.ts'
import type { PageName } from '../lists/divided.ts'
import { rangeOf } from '../lists/names.ts'
import { say, sayHtml } from '../say.ts'
import type { SitePublication } from '../site.ts'
import { capitalised } from '../words.ts'
import { renderBesideTitle } from './beside-title.ts'
import { type CallPage, renderPageLinks } from './list-ways.ts'
import type { LinkTo } from './page.ts'
import { TICK } from './tick.ts'

/** Publications as a list. */
export function renderPublications(
  publications: readonly SitePublication[],
  linkTo: LinkTo,
  language: string,
): string {
  const entries = publications.map((entry) => renderEntry(entry, linkTo, language))
  return `<ul class="publications">\n${entries.join('\n')}\n</ul>`
}

/** What a page of the list of publications is called: `Publications 2006`; `Publications 51 to 100, of 2006`. */
export const callPublications =
  (language: string): CallPage =>
  (page) =>
    say(language, 'publicationsInRange', { range: rangeOf(page, language) })

/** The way to the publications of each year; '' where all publications stand before it. */
export function renderYears(
  years: readonly PageName[],
  address: string,
  linkTo: LinkTo,
  language: string,
): string {
  if (years.length === 0) return ''
  const name = attributes({ 'aria-label': say(language, 'allPublications') })
  const links = renderPageLinks(years, address, callPublications(language), linkTo)
  return `\n<nav${name}>\n${links}\n</nav>`
}

function renderEntry(entry: SitePublication, linkTo: LinkTo, around: string): string {
  const { publication, editions } = entry
  const { title, date, publisher, language } = publication.frontMatter
  // The date alone is said after a comma; when it was changed last, in a sentence of its own.
  const about = `${publisher}${publication.versions ? '.' : ','} ${toPublishedLine(publication, around)}.`
  const lang = inLanguage(language, around)
  const words = counted('word', editions[0]?.words ?? 0, around)
  const count = escapeHtml(capitalised(countInWords('edition', editions.length, around)))
  const of = `<span class="unseen">, ${markText(escapeHtml(title), language, around)}</span>`
  return `<li>
<span class="year" aria-hidden="true">${date.slice(0, 4)}</span>
<a class="title" href="${linkTo(`${publication.name}/`)}"${lang}>${escapeHtml(title)}</a>
${renderBesideTitle(entry, linkTo, around)}<p class="about">${[escapeHtml(about), ...toExtent(publication, around)].join(' ')}</p>
<p class="proof"><a class="editions" href="${linkTo(`${publication.name}/`)}#_editions">${count}${of}</a><br>
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
