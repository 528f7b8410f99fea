import { toPrintedDate } from '../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteInput } from '../site.ts'
import { capitalised } from '../words.ts'
import { type ListPage, renderEveryParagraph } from './list.ts'
import { toShards } from './shards.ts'

/** The head of the search page: its script, named from the page. */
export const SEARCH_HEAD = '<script type="module" src="search.js"></script>\n'

/**
 * What stands within `main` at `search/`: the form, places for what is found, and every paragraph as a list, which is
 * all there is where no script runs.
 */
export function searchPage(site: SiteInput, lists: readonly ListPage[]): string {
  const kinds = [...new Set(site.publications.map(kindOf))].sort()
  const filters = [renderPublications(site), renderKinds(kinds)]
  return `<div class="searching">
<h1>Search</h1>
${renderForm(site, filters)}
<noscript><p class="ours">Searching needs JavaScript, which is off. Every paragraph is listed here with its address; each publication is also one plain text file, in which any program can search.</p></noscript>
<div class="answer" role="status">
<p id="_status"></p>
<p id="_suggestion" class="suggestion"></p>
</div>
${renderAdvice(site)}
<div id="_results"></div>
<button type="button" id="_more" hidden>Show more passages</button>
<section id="_every" aria-labelledby="_every-heading">
<h2 id="_every-heading">Every paragraph</h2>
${renderEveryParagraph(lists, 'search/')}
</section>
${renderCounted(site, lists)}
</div>`
}

/** A form that a browser can send by itself; the script answers what it sent. */
function renderForm({ publications }: SiteInput, filters: readonly string[]): string {
  const listed = publications.map(({ listed }) => listed)
  const indexes = toShards(listed)
    .map(({ folder }) => folder)
    .join(' ')
  const form = attributes({
    action: './',
    method: 'get',
    'data-root': '../',
    'data-indexes': indexes,
  })
  return `<form class="search" role="search"${form}>
<label for="_q">Words, or the number of a paragraph</label>
<div class="field"><input type="search" id="_q" name="q"><button>Search</button></div>
<div class="filters">
${filters.filter(Boolean).join('\n')}
</div>
</form>`
}

/** The script knows the publications' titles and dates from these options. */
function renderPublications({ publications }: SiteInput): string {
  const options = publications.map(({ publication: { name, frontMatter } }) => {
    const { title, date, language } = frontMatter
    const printed = toPrintedDate(date, language)
    return `<option${attributes({ value: name, lang: language, 'data-date': printed })}>${escapeHtml(title)}</option>`
  })
  const all = publications.length === 2 ? 'Both' : 'All'
  return renderFilter('publication', 'Publication', all, options)
}

const renderKinds = (kinds: readonly string[]): string =>
  renderFilter(
    'kind',
    'Kind',
    'Any',
    kinds.map(
      (kind) => `<option${attributes({ value: kind })}>${escapeHtml(capitalised(kind))}</option>`,
    ),
  )

/** A choice of one is none: it stays, unseen, for what the script reads in it. */
function renderFilter(
  name: string,
  label: string,
  all: string,
  options: readonly string[],
): string {
  const hidden = attributes({ hidden: options.length < 2 })
  return `<div${hidden}><label for="_${name}">${label}</label>
<select id="_${name}" name="${name}">
<option value="">${all}</option>
${options.join('\n')}
</select></div>`
}

/** Shown where a count of ours is: at first in the list, and then as the script finds. */
function renderCounted({ house }: SiteInput, lists: readonly ListPage[]): string {
  const hidden = attributes({ hidden: lists.length > 1 || !lists.some(hasCounts) })
  return `<p class="ours" id="_counted"${hidden}>Numbers in square brackets are counted by ${escapeHtml(house.name)}, where the publication prints none.</p>`
}

const hasCounts = ({ publications }: ListPage): boolean =>
  publications.some(({ listed }) => listed.records().some(({ title }) => title.includes('[')))

const renderAdvice = ({ house }: SiteInput): string => `<div id="_advice" hidden>
<ul>
<li>Look at the spelling, or search for fewer words.</li>
<li>The <a href="../glossary/">glossary</a> has the names of departments, in full and short.</li>
<li><a href="./#_every">Every paragraph</a> stands in one list.</li>
<li>Ask <a href="mailto:${escapeHtml(house.email)}">${escapeHtml(house.email)}</a> if you do not find what you need.</li>
</ul>
</div>`

const kindOf = ({ publication }: SiteInput['publications'][number]): string =>
  publication.frontMatter.type ?? 'other'
