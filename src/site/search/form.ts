import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { houseLanguage, inLanguage } from '../language.ts'
import { byYear } from '../lists/by-year.ts'
import { saySearchHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { capitalised } from '../words.ts'
import { directoryOf, hasDirectory } from './directory.ts'
import { toShards } from './shards.ts'

/** The form of the search page, which a browser can send by itself; the script answers what it sent. */
export function renderForm(site: SiteInput): string {
  const language = houseLanguage(site)
  const indexes = indexesOf(site).join(' ')
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
${renderLeads(site.publications, language)}
</div>
</form>`
}

/** The folders of shards, and those of directories, where languages have them. */
function indexesOf({ publications }: SiteInput): readonly string[] {
  const shards = toShards(publications.map(({ listed }) => listed))
  const byLanguage = Map.groupBy(shards, ({ language }) => language)
  const directories = [...byLanguage].filter(([language, own]) =>
    hasDirectory(language, own.length),
  )
  return [
    ...shards.map(({ folder }) => folder),
    ...directories.map(([language]) => directoryOf(language)),
  ]
}

/** Of at most so many publications each is a choice; of more, their years are. */
const MOST_PUBLICATIONS = 50

/** At most so many kinds are choices: those that most publications have. */
const MOST_KINDS = 30

/** And at most so many departments. */
const MOST_LEADS = 30

/** A choice of publications offers more of them only where the reader comes with one: the script adds that. */
function renderPublications(publications: readonly SitePublication[], house: string): string {
  const isShort = publications.length <= MOST_PUBLICATIONS
  const options = (isShort ? publications : []).map(({ publication: { name, frontMatter } }) => {
    const { title, language } = frontMatter
    return `<option${attributes({ value: name, lang: language })}>${escapeHtml(title)}</option>`
  })
  const all = saySearchHtml(house, publications.length === 2 ? 'both' : 'all')
  const choice = renderFilter('publication', saySearchHtml(house, 'publication'), all, options)
  return isShort ? choice : `${choice}\n${renderYears(publications, house)}`
}

/** The newest year comes first. */
function renderYears(publications: readonly SitePublication[], house: string): string {
  const options = byYear(publications).map(([year]) => `<option>${year}</option>`)
  return renderFilter('year', saySearchHtml(house, 'year'), saySearchHtml(house, 'all'), options)
}

/** A kind is said as the first publication of it has it. */
function renderKinds(publications: readonly SitePublication[], house: string): string {
  const kinds = Map.groupBy(
    publications,
    ({ publication }) => publication.frontMatter.type ?? OTHER,
  )
  const options = [...kinds]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_KINDS)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, [first]]) =>
      renderKind(kind, first?.publication.frontMatter.language ?? '', house),
    )
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

/** Those who lead in most publications, by their names; an abbreviation is said in full after it. */
function renderLeads(publications: readonly SitePublication[], house: string): string {
  const own = publications.flatMap(({ listed }) => listed.leads)
  const options = [...Map.groupBy(own, ({ name }) => name)]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_LEADS)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, [lead]]) => renderLead(name, lead?.meaning))
  const any = saySearchHtml(house, 'any')
  return renderFilter('lead', saySearchHtml(house, 'lead'), any, options)
}

const renderLead = (name: string, meaning = ''): string =>
  `<option${attributes({ value: name })}>${escapeHtml(meaning ? `${name}: ${meaning}` : name)}</option>`

/** A choice of one is none: it stays unseen, until the script puts something in it. */
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
