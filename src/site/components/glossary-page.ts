import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { Term, Use } from '../glossary.ts'
import type { SiteInput } from '../site.ts'
import { countInWords, listed } from '../words.ts'
import { inLanguage, type LinkTo, makeLinkTo, renderPage } from './page.ts'

/** So many publications, and passages of each, are named with a term; search finds the rest. */
const MOST_PUBLICATIONS = 10
const MOST_PASSAGES = 6

/** The glossary: what short names stand for, and where they are used. */
export function renderGlossaryPage(terms: readonly Term[], site: SiteInput): string {
  const page = {
    site,
    address: 'glossary/',
    title: 'Glossary',
    description: 'What the short names of departments and other abbreviations stand for.',
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const main = `<div class="plain">
<h1>Glossary</h1>
<p>Short names as the publications use them, with the names in full. The notes on them are ours.</p>
<dl class="glossary">
${terms.map((term) => renderTerm(term, linkTo)).join('\n')}
</dl>
</div>`
  return renderPage({ ...page, main })
}

function renderTerm({ id, term, meaning, note, uses }: Term, linkTo: LinkTo): string {
  const about = note ? `\n<p class="about">${escapeHtml(note)}</p>` : ''
  const shown = uses.slice(0, MOST_PUBLICATIONS).map((use) => renderUse(use, linkTo))
  const more = uses.length - shown.length
  const rest = more > 0 ? `; and ${countInWords(more, 'more publication')}` : ''
  const used = shown.length > 0 ? `\n<p class="about">Used in ${shown.join('; ')}${rest}.</p>` : ''
  return `<div id="${id}">
<dt><a class="number" href="#${id}">${escapeHtml(term)}</a></dt>
<dd><p>${escapeHtml(meaning)}</p>${about}${used}</dd>
</div>`
}

function renderUse({ publication, records }: Use, linkTo: LinkTo): string {
  const { title, language } = publication.frontMatter
  const lang = inLanguage(language)
  const places = records
    .slice(0, MOST_PASSAGES)
    .map(({ address, title }) => `<a href="${linkTo(address)}">${escapeHtml(title)}</a>`)
  const more = records.length - places.length
  const all = more > 0 ? [...places, `${more} more`] : places
  return `<cite${lang}>${escapeHtml(title)}</cite>: ${listed(all)}`
}
