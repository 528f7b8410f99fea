import { escapeHtml } from '../../typesetting/html/escape.ts'
import { counted, countInWords, listed } from '../../wording/counts.ts'
import { ourLanguage } from '../../wording/index.ts'
import type { Term, Use } from '../glossary.ts'
import { type GlossaryLists, OTHER_TERMS } from '../glossary-lists.ts'
import { houseLanguage, inLanguage } from '../language.ts'
import type { ListPage } from '../lists/divided.ts'
import { toRange } from '../lists/names.ts'
import { say, sayHtml, saySearch } from '../say.ts'
import type { Explained } from '../search/listed.ts'
import type { SiteInput } from '../site.ts'
import { renderInBrackets } from './beside-title.ts'
import { type CallPage, renderPageLinks, renderWays } from './list-ways.ts'
import { type LinkTo, makeLinkTo, renderPage } from './page.ts'

/** So many publications, and passages of each, are named with a term; search finds the rest. */
const MOST_PUBLICATIONS = 10
const MOST_PASSAGES = 6

/** The glossary: what short names stand for, and where they are used; or, of many, the way to each letter. */
export function renderGlossaryPage({ all, letters }: GlossaryLists, site: SiteInput): string {
  const language = houseLanguage(site)
  const page = {
    site,
    address: 'glossary/',
    title: say(language, 'glossary'),
    description: say(language, 'glossaryAbout'),
    language,
  }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const call = callLetter(language)
  const terms =
    letters.groups.length === 0
      ? renderTerms(all, linkTo, language)
      : renderPageLinks(letters.groups, page.address, call, linkTo)
  const main = `<div class="plain">
<h1>${escapeHtml(page.title)}</h1>
<p>${sayHtml(language, 'glossaryText')}</p>
${terms}
</div>`
  return renderPage({ ...page, main })
}

/** The terms that begin with a letter, or some of them. */
export function renderLetterPage(list: ListPage<Term>, site: SiteInput): string {
  const language = houseLanguage(site)
  const call = callLetter(language)
  const page = { site, address: list.address, title: call(list), language }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const name = say(language, 'glossary')
  const up = [escapeHtml(name), linkTo('glossary/')] as const
  const main = `<div class="plain">
<h1>${escapeHtml(page.title)}</h1>
${renderTerms(list.items, linkTo, language)}
${renderWays(list, { name, up, call }, linkTo, language)}
</div>`
  return renderPage({ ...page, main })
}

/** `Glossary: D`; where a letter has several pages, `Glossary: DCLG to DWP`. */
const callLetter =
  (language: string): CallPage =>
  ({ group, from, to, isWhole }) => {
    const letter = group === OTHER_TERMS ? saySearch(language, 'other') : group
    return say(language, 'glossaryIn', { range: isWhole ? letter : toRange(from, to, language) })
  }

const renderTerms = (terms: readonly Term[], linkTo: LinkTo, language: string): string =>
  `<dl class="glossary">
${terms.map((term) => renderTerm(term, linkTo, language)).join('\n')}
</dl>`

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
  return `<cite${lang}>${escapeHtml(title)}</cite>${renderInBrackets(publication, around)}: ${listed(all, around)}`
}

/** A place is called as its publication calls it; a heading by its own words. */
function renderPlace(
  { address, title, content }: Explained,
  linkTo: LinkTo,
  language: string,
  around: string,
): string {
  const lang = inLanguage(title ? ourLanguage(language) : language, around)
  return `<a href="${linkTo(address)}"${lang}>${escapeHtml(title || content)}</a>`
}
