import { toPrintedDate } from '../../typesetting/dates.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { ourLanguage } from '../../wording/index.ts'
import { houseLanguage, inLanguage } from '../language.ts'
import { saySearchHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { capitalised } from '../words.ts'
import { toShards } from './shards.ts'

/** The form of the search page, which a browser can send by itself; the script answers what it sent. */
export function renderForm(site: SiteInput): string {
  const language = houseLanguage(site)
  const indexes = toShards(site.publications.map(({ listed }) => listed))
    .map(({ folder }) => folder)
    .join(' ')
  const form = attributes({
    action: './',
    method: 'get',
    'data-root': '../',
    'data-indexes': indexes,
  })
  return `<form class="search" role="search"${form}>
<label for="_q">${saySearchHtml(language, 'label')}</label>
<div class="field"><input type="search" id="_q" name="q"><button>${saySearchHtml(language, 'button')}</button></div>
<div class="filters">
${renderPublications(site.publications, language)}
${renderKinds(site.publications, language)}
</div>
</form>`
}

/** The script knows the publications' titles, dates and languages from these options. */
function renderPublications(publications: readonly SitePublication[], house: string): string {
  const options = publications.map(({ publication: { name, frontMatter } }) => {
    const { title, date, language } = frontMatter
    const names = ourLanguage(language)
    const known = {
      'data-date': toPrintedDate(date, house),
      'data-names': names === language ? undefined : names,
    }
    return `<option${attributes({ value: name, lang: language, ...known })}>${escapeHtml(title)}</option>`
  })
  const all = saySearchHtml(house, publications.length === 2 ? 'both' : 'all')
  return renderFilter('publication', saySearchHtml(house, 'publication'), all, options)
}

/** A kind is said as the first publication of it has it. */
function renderKinds(publications: readonly SitePublication[], house: string): string {
  const languages = new Map(
    publications
      .map(
        ({ publication: { frontMatter } }) =>
          [frontMatter.type ?? OTHER, frontMatter.language] as const,
      )
      .toReversed(),
  )
  const options = [...languages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, language]) => renderKind(kind, language, house))
  const any = saySearchHtml(house, 'any')
  return renderFilter('kind', saySearchHtml(house, 'kind'), any, options)
}

/** The kind of a publication that says none, in the index. */
const OTHER = 'other'

function renderKind(kind: string, language: string, house: string): string {
  const value = attributes({ value: kind })
  if (kind === OTHER) return `<option${value}>${saySearchHtml(house, 'other')}</option>`
  return `<option${value}${inLanguage(language, house)}>${escapeHtml(capitalised(kind))}</option>`
}

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
