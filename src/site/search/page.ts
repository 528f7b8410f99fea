import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SearchKind } from '../../wording/index.ts'
import { houseLanguage } from '../language.ts'
import { say, saySearch, saySearchHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { renderForm } from './form.ts'
import { renderEveryParagraph } from './list.ts'
import type { ParagraphLists, Slice } from './paragraph-lists.ts'

/** The head of the search page: its script, named from the page. */
export const SEARCH_HEAD = '<script type="module" src="search.js"></script>\n'

/**
 * What stands within `main` at `search/`: the form, places for what is found, and every paragraph as a list, which is
 * all there is where no script runs.
 */
export function searchPage(site: SiteInput, lists: ParagraphLists): string {
  const language = houseLanguage(site)
  const heading = escapeHtml(saySearch(language, 'everyParagraph'))
  return `<div class="searching">
<h1>${escapeHtml(say(language, 'search'))}</h1>
${renderForm(site)}
<noscript><p class="ours">${saySearchHtml(language, 'noScript')}</p></noscript>
<div class="answer">
<p id="_waiting" aria-live="polite"></p>
<p id="_status" role="status"></p>
<p id="_suggestion" class="suggestion"></p>
</div>
${renderAdvice(site)}
<div id="_results"></div>
<button type="button" id="_more" hidden>${saySearchHtml(language, 'showMore')}</button>
<section id="_every" aria-labelledby="_every-heading">
<h2 id="_every-heading">${heading}</h2>
${renderEveryParagraph(lists, 'search/', language)}
</section>
${renderCounted(site, lists)}
</div>`
}

/** Shown where a count of ours is: at first in the list, and then as the script finds. */
function renderCounted(site: SiteInput, { all }: ParagraphLists): string {
  const hidden = attributes({ hidden: !all.some(hasCounts) })
  const house = escapeHtml(site.house.name)
  const words = saySearchHtml(houseLanguage(site), 'counted', { house })
  return `<p class="ours" id="_counted"${hidden}>${words}</p>`
}

const hasCounts = ({ entry: { listed } }: Slice): boolean =>
  listed.records().some(({ title }) => title.includes('['))

function renderAdvice(site: SiteInput): string {
  const language = houseLanguage(site)
  const email = escapeHtml(site.house.email)
  const link = (href: string, kind: SearchKind): string =>
    `<a href="${href}">${saySearchHtml(language, kind)}</a>`
  return `<div id="_advice" hidden>
<ul>
<li>${saySearchHtml(language, 'spelling')}</li>
<li>${saySearchHtml(language, 'names', { glossary: link('../glossary/', 'namesLink') })}</li>
<li>${saySearchHtml(language, 'list', { every: link('./#_every', 'listLink') })}</li>
<li>${saySearchHtml(language, 'ask', { email: `<a href="mailto:${email}">${email}</a>` })}</li>
</ul>
</div>`
}
