import { escapeHtml } from '../../typesetting/html/escape.ts'
import { counted, countInWords, listed } from '../../wording/counts.ts'
import { ourLanguage } from '../../wording/index.ts'
import type { Term, Use } from '../glossary.ts'
import { houseLanguage, inLanguage } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { SearchRecord } from '../search/record.ts'
import type { SiteInput } from '../site.ts'
import { type LinkTo, makeLinkTo, renderPage } from './page.ts'

/** So many publications, and passages of each, are named with a term; search finds the rest. */
const MOST_PUBLICATIONS = 10
const MOST_PASSAGES = 6

/** The glossary: what short names stand for, and where they are used. */
export function renderGlossaryPage(terms: readonly Term[], site: SiteInput): string {
  const language = houseLanguage(site)
  const page = {
    site,
    address: 'glossary/',
    title: say(language, 'glossary'),
    description: say(language, 'glossaryAbout'),
    language,
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const main = `<div class="plain">
<h1>${escapeHtml(page.title)}</h1>
<p>${sayHtml(language, 'glossaryText')}</p>
<dl class="glossary">
${terms.map((term) => renderTerm(term, linkTo, language)).join('\n')}
</dl>
</div>`
  return renderPage({ ...page, main })
}

function renderTerm(
  { id, term, meaning, note, uses }: Term,
  linkTo: LinkTo,
  language: string,
): string {
  const about = note ? `\n<p class="about">${escapeHtml(note)}</p>` : ''
  const shown = uses.slice(0, MOST_PUBLICATIONS).map((use) => renderUse(use, linkTo, language))
  const more = uses.length - shown.length
  const words = sayHtml(language, more > 0 ? 'usedInMore' : 'usedIn', {
    list: shown.join('; '),
    more: countInWords('more', more, language),
  })
  const used = shown.length > 0 ? `\n<p class="about">${words}</p>` : ''
  return `<div id="${id}">
<dt><a class="number" href="#${id}">${escapeHtml(term)}</a></dt>
<dd><p>${escapeHtml(meaning)}</p>${about}${used}</dd>
</div>`
}

function renderUse({ publication, records }: Use, linkTo: LinkTo, around: string): string {
  const { title, language } = publication.frontMatter
  const lang = inLanguage(language, around)
  const places = records
    .slice(0, MOST_PASSAGES)
    .map((record) => renderPlace(record, linkTo, language, around))
  const more = records.length - places.length
  const all = more > 0 ? [...places, counted('more', more, around)] : places
  return `<cite${lang}>${escapeHtml(title)}</cite>: ${listed(all, around)}`
}

/** A place is called as its publication calls it; a heading by its own words. */
function renderPlace(
  { address, title, content }: SearchRecord,
  linkTo: LinkTo,
  language: string,
  around: string,
): string {
  const lang = inLanguage(title ? ourLanguage(language) : language, around)
  return `<a href="${linkTo(address)}"${lang}>${escapeHtml(title || content)}</a>`
}
