import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import { renderBesideTitle } from '../components/beside-title.ts'
import { renderPageLinks, renderWays } from '../components/list-ways.ts'
import { inOurs } from '../language.ts'

import type { ListPage, PageName } from '../lists/divided.ts'
import { rangeOf, toRange } from '../lists/names.ts'
import { saySearch, saySearchHtml } from '../say.ts'
import type { ParagraphLists, Slice } from './paragraph-lists.ts'
import type { SearchRecord } from './record.ts'

/** Words of each passage that the list has. */
const OPENING = 12

/** What stands within `main` on a page of the list of every paragraph. */
export function renderListPage(list: ListPage<Slice>, language: string): string {
  const linkTo = (address: string): string => escapeHtml(relativeAddress(list.address, address))
  const up = [saySearchHtml(language, 'everyParagraph'), `${linkTo('search/')}#_every`] as const
  const call = callList(language)
  return `<div class="searching">
<h1>${escapeHtml(listTitle(list, language))}</h1>
<p class="ours"><a href="${linkTo('search/')}">${saySearchHtml(language, 'otherLists')}</a></p>
${renderSlices(list.items, list.address, 'h2', language)}
${renderWays(list, { name: saySearch(language, 'everyParagraph'), up, call }, linkTo, language)}
</div>`
}

/** What a page of the list is called: `Every paragraph: 2006`; `Every paragraph: 1 to 298, of 2006`. */
export const listTitle = (page: PageName, language: string): string =>
  saySearch(language, 'everyParagraphIn', { range: rangeOf(page, language) })

/** The same, and what stands on it: `Every paragraph: 1 to 298, of 2006 (Air to Water)`. */
const callList =
  (language: string) =>
  (page: PageName): string =>
    `${listTitle(page, language)} (${toRange(page.from, page.to, language)})`

/** The list on the search page: every paragraph where that is one page, else the way to those of each year. */
export function renderEveryParagraph(
  { all, years }: ParagraphLists,
  from: string,
  language: string,
): string {
  if (years.groups.length === 0) return renderSlices(all, from, 'h3', language)
  const linkTo = (address: string): string => escapeHtml(relativeAddress(from, address))
  return renderPageLinks(years.groups, from, (page) => listTitle(page, language), linkTo)
}

/** The level of a publication's heading: below the list's own on the search page, below the page's title elsewhere. */
type Level = 'h2' | 'h3'

const renderSlices = (
  slices: readonly Slice[],
  from: string,
  level: Level,
  language: string,
): string => slices.map((slice) => renderSlice(slice, from, level, language)).join('\n')

function renderSlice(
  { entry, first, last }: Slice,
  from: string,
  level: Level,
  language: string,
): string {
  const { publication, listed } = entry
  const { name, frontMatter } = publication
  const lang = attributes({ lang: frontMatter.language })
  const link = attributes({ href: relativeAddress(from, `${name}/`) })
  const passages = listed.records().slice(first, last + 1)
  const root = relativeAddress(from, '')
  const linkTo = (address: string): string => escapeHtml(relativeAddress(from, address))
  const ours = inOurs(frontMatter.language)
  const entries = passages.map((record) => renderEntry(record, root, ours))
  return `<${level}${lang}><a${link}>${escapeHtml(frontMatter.title)}</a></${level}>
${renderBesideTitle(entry, linkTo, language)}<ol class="every"${lang}>
${entries.join('\n')}
</ol>`
}

/** A number hangs; `Table 7.1, row 6` runs in, unless the text begins with it. */
function renderEntry(
  { address, title, number, content }: SearchRecord,
  root: string,
  ours: string,
): string {
  const isNamed = title !== '' && !content.startsWith(title)
  const name = number
    ? renderName('number', number)
    : isNamed && renderName('label', `${title}:`, ours)
  const opening = toOpening(content)
  const item = number ? '<li class="numbered">' : '<li>'
  return `${item}<a href="${escapeHtml(root + address)}">${name || ''}${opening}</a></li>`
}

/** The first words in one line; a rule stands between cells, and between lines that no sign parts. */
function toOpening(content: string): string {
  const [opening = ''] = FIRST_WORDS.exec(content) ?? []
  const isAll = opening.length === content.length
  if (!/[\n\t]/.test(opening)) return escapeHtml(opening) + (isAll ? '' : ' …')
  const parts = opening.replace(/(?<=[.,:;!?…–])\n/g, ' ').split(/[\n\t]/)
  return (
    parts.map(escapeHtml).join('<span class="between"><span class="unseen">;</span> </span>') +
    (isAll ? '' : ' …')
  )
}

const FIRST_WORDS = new RegExp(`^\\S+(?:\\s+\\S+){0,${OPENING - 1}}`)

const renderName = (kind: 'number' | 'label', text: string, ours = ''): string =>
  `<span class="${kind}"${ours}>${escapeHtml(text)}</span> `
