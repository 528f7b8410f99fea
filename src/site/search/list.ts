import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { relativeAddress } from '../../typesetting/relative.ts'
import { inOurs } from '../language.ts'
import { say, saySearch, saySearchHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import type { SearchRecord } from './record.ts'

/** A page of the list of every paragraph; where one is enough, it is the search page itself. */
export interface ListPage {
  /** `search/`; `search/2/`, where there are several. */
  readonly address: string
  readonly publications: readonly SitePublication[]
}

/** At most so many entries a page, unless one publication has more: 30 KB of HTML; axe needs 5 s for one of 1,000. */
export const ENTRIES_A_PAGE = 300

/** Words of each passage that the list has. */
const OPENING = 12

/** Divides the list of every paragraph into pages, whole publications on each. */
export function toListPages(
  site: SiteInput,
  entriesAPage: number = ENTRIES_A_PAGE,
): readonly ListPage[] {
  const pages: SitePublication[][] = [[]]
  let room = entriesAPage
  for (const entry of site.publications) {
    const { count } = entry.listed
    const isFull = count > room && pages.at(-1)?.length !== 0
    if (isFull) pages.push([])
    room = (isFull ? entriesAPage : room) - count
    pages.at(-1)?.push(entry)
  }
  return pages.map((publications, index) => ({
    address: pages.length === 1 ? 'search/' : `search/${index + 1}/`,
    publications,
  }))
}

/** The list on the search page: every paragraph where that is one page, else the way to its pages. */
export function renderEveryParagraph(
  lists: readonly ListPage[],
  from: string,
  language: string,
): string {
  const [only, ...others] = lists
  if (only && others.length === 0) return renderList(only, from, 'h3')
  const links = lists.map((list) => {
    const href = relativeAddress(from, list.address)
    return `<li><a${attributes({ href })}>${escapeHtml(rangeOf(list, language))}</a></li>`
  })
  return `<ol class="list-pages">\n${links.join('\n')}\n</ol>`
}

/** What stands within `main` at `search/2/`. */
export const renderListPage = (list: ListPage, language: string): string => `<div class="searching">
<h1>${escapeHtml(listTitle(list, language))}</h1>
<p class="ours"><a href="../">${saySearchHtml(language, 'otherLists')}</a></p>
${renderList(list, list.address, 'h2')}
</div>`

/** What a page of the list is called: `Every paragraph: Air to Water`. */
export const listTitle = (list: ListPage, language: string): string =>
  saySearch(language, 'everyParagraphIn', { range: rangeOf(list, language) })

/** What a page of the list holds: its first and last title. */
function rangeOf({ publications }: ListPage, language: string): string {
  const titles = publications.map(({ publication }) => publication.frontMatter.title)
  const [first = '', last = first] = [titles.at(0), titles.at(-1)]
  return first === last ? first : say(language, 'range', { first, last })
}

/** The level of a publication's heading: below the list's own on the search page, below the page's title elsewhere. */
type Level = 'h2' | 'h3'

const renderList = ({ publications }: ListPage, from: string, level: Level): string =>
  publications.map((entry) => renderPublication(entry, from, level)).join('\n')

function renderPublication(
  { publication, listed }: SitePublication,
  from: string,
  level: Level,
): string {
  const { name, frontMatter } = publication
  const lang = attributes({ lang: frontMatter.language })
  const link = attributes({ href: relativeAddress(from, `${name}/`) })
  const [, ...passages] = listed.records()
  const root = relativeAddress(from, '')
  const ours = inOurs(frontMatter.language)
  const entries = passages.map((record) => renderEntry(record, root, ours))
  return `<${level}${lang}><a${link}>${escapeHtml(frontMatter.title)}</a></${level}>
<ol class="every"${lang}>
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
