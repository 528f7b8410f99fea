import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { houseLanguage, inLanguage } from '../language.ts'
import type { PublicationLists } from '../publication-lists.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { type LinkTo, makeLinkTo, renderPage } from './page.ts'
import { renderPublications, renderYears } from './publications.ts'
import { renderSection } from './section.ts'

/** How copies are made, in four steps; the page "How copies are made" says it in full. */
const STEPS = [
  ['received', 'receivedText'],
  ['setOnce', 'setOnceText'],
  ['readBack', 'readBackText'],
  ['compared', 'comparedText'],
] as const

/** The home page: what this is, search, the newest publications and the way to all, how copies are made. */
export function renderHomePage(site: SiteInput, { newest, years }: PublicationLists): string {
  const language = houseLanguage(site)
  const { name, home } = site.house
  const page = {
    site,
    address: '',
    title: home?.title ?? say(language, 'homeTitle', { house: name }),
    description: home?.statement ?? say(language, 'statement'),
    language,
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const section = (id: string, heading: SiteKind, content: string): string =>
    renderSection(id, say(language, heading), content)
  const main = [
    renderStatement(site, linkTo, language),
    section(
      '_publications',
      'publications',
      renderPublications(newest, linkTo, language) +
        renderYears(years.groups, page.address, linkTo, language),
    ),
    section('_copies', 'copiesChecked', renderSteps(linkTo, language)),
    section('_libraries', 'forLibraries', renderForLibraries(linkTo, language)),
  ]
  return renderPage({ ...page, main: main.join('\n') })
}

/** What the house says, or what we say for it. */
function renderStatement({ house }: SiteInput, linkTo: LinkTo, language: string): string {
  const { statement, introduction = [] } = house.home ?? {}
  const lang = inLanguage(house.language, language)
  const heading = statement
    ? `<h1${lang}>${escapeHtml(statement)}`
    : `<h1>${sayHtml(language, 'statement')}`
  const paragraphs = introduction.map((text) => `<p${lang}>${escapeHtml(text)}</p>\n`)
  return `<div class="statement">
${heading}</h1>
${paragraphs.join('')}<form class="search" role="search" action="${linkTo('search/')}" method="get">
<label for="_q">${sayHtml(language, 'searchEvery')}</label>
<div class="field"><input type="search" id="_q" name="q"><button>${sayHtml(language, 'search')}</button></div>
</form>
</div>`
}

function renderSteps(linkTo: LinkTo, language: string): string {
  const steps = STEPS.map(
    ([name, text]) =>
      `<li><strong>${sayHtml(language, name)}</strong><br>\n${sayHtml(language, text)}</li>`,
  )
  return `<ol class="steps">
${steps.join('\n')}
</ol>
<p><a href="${linkTo('about/')}">${sayHtml(language, 'copiesInFull')}</a></p>`
}

function renderForLibraries(linkTo: LinkTo, language: string): string {
  const link = `<a href="${linkTo('manifest-sha256.txt')}">${sayHtml(language, 'checksums')}</a>`
  return `<p>${sayHtml(language, 'forLibrariesText', { link })}</p>`
}
