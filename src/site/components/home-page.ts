import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { paragraphsIn } from '../outline.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { capitalised, countInWords, listed } from '../words.ts'
import { inLanguage, type LinkTo, makeLinkTo, renderPage, SITE_LANGUAGE } from './page.ts'
import { renderSection } from './section.ts'
import { TICK } from './tick.ts'

/** How copies are made, in four steps; the page "How copies are made" says it in full. */
const STEPS: readonly (readonly [name: string, text: string])[] = [
  [
    'Received',
    'We keep the text exactly as it reached us, with its date and its rights. Every change an editor makes to it is recorded.',
  ],
  ['Set once', 'All editions are made from one source. None is made from another edition.'],
  [
    'Read back',
    'Each finished file is opened again, and read by another program than the one that made it.',
  ],
  [
    'Compared',
    'What was read is compared with the source: every word, once and in order. One difference, and nothing is published.',
  ],
]

/** The home page: what this is, search, every publication, how copies are made. */
export function renderHomePage(site: SiteInput): string {
  const page = {
    site,
    address: '',
    title: `${site.house.name}: official documents in every edition`,
    description:
      'Official documents in every edition a reader may need, each proved word for word.',
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const newest = site.publications.toSorted(
    (one, other) =>
      compare(other.publication.frontMatter.date, one.publication.frontMatter.date) ||
      compare(one.publication.name, other.publication.name),
  )
  const publications = `<ul class="publications">\n${newest.map((entry) => renderEntry(entry, linkTo)).join('\n')}\n</ul>`
  const main = [
    renderStatement(linkTo),
    renderSection('_publications', 'Publications', publications),
    renderSection('_copies', 'How copies are made and checked', renderSteps(linkTo)),
    renderSection('_libraries', 'For libraries', FOR_LIBRARIES(linkTo)),
  ]
  return renderPage({ ...page, main: main.join('\n') })
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const renderStatement = (linkTo: LinkTo): string => `<div class="statement">
<h1>Official documents in every edition a reader may need, each proved word for word.</h1>
<form class="search" role="search" action="${linkTo('search/')}" method="get">
<label for="_q">Search every paragraph</label>
<div class="field"><input type="search" id="_q" name="q"><button>Search</button></div>
</form>
</div>`

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

const renderSteps = (linkTo: LinkTo): string => `<ol class="steps">
${STEPS.map(([name, text]) => `<li><strong>${name}</strong><br>\n${escapeHtml(text)}</li>`).join('\n')}
</ol>
<p><a href="${linkTo('about/')}">How copies are made and checked, in full</a></p>`

const FOR_LIBRARIES = (linkTo: LinkTo): string =>
  `<p>Each publication can be had as paged text and as print, for keeping on paper, and as its source. Their <a href="${linkTo('manifest-sha256.txt')}">list of checksums</a> stays readable without us.</p>`
