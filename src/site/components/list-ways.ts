import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import type { ListPage, PageName } from '../lists/divided.ts'
import { say, sayHtml } from '../say.ts'
import type { LinkTo } from './page.ts'

/** How pages of a list are called, in words that stand alone. */
export type CallPage = (page: PageName) => string

/** Links to pages of a list; the one at `address` is marked as the page that is read. */
export function renderPageLinks(
  pages: readonly PageName[],
  address: string,
  call: CallPage,
  linkTo: LinkTo,
): string {
  const items = pages.map((page) => {
    const words = escapeHtml(call(page))
    if (page.address === address) return `<li><strong aria-current="page">${words}</strong></li>`
    return `<li><a href="${linkTo(page.address)}">${words}</a></li>`
  })
  return `<ol class="list-pages">\n${items.join('\n')}\n</ol>`
}

/** What the ways from a page of a list say. */
export interface Ways {
  /** What the list is called. */
  readonly name: string
  /** The way up: what it says, as HTML, and where it leads from the web root. */
  readonly up: readonly [words: string, href: string]
  readonly call: CallPage
}

/** The ways from a page of a divided list: to others of its group, up, and to the pages before and after. */
export function renderWays(
  page: ListPage<unknown>,
  { name, up: [words, href], call }: Ways,
  linkTo: LinkTo,
  language: string,
): string {
  const neighbour = (kind: SiteKind, to: PageName): string => {
    const part = `<a href="${linkTo(to.address)}">${escapeHtml(call(to))}</a>`
    return `<li>${sayHtml(language, kind, { part })}</li>`
  }
  const items = [
    `<li><a href="${href}">${words}</a></li>`,
    ...(page.before ? [neighbour('beforeThis', page.before)] : []),
    ...(page.after ? [neighbour('afterThis', page.after)] : []),
  ]
  const group = page.isWhole
    ? ''
    : `<nav${attributes({ 'aria-label': name })}>
${renderPageLinks(page.near, page.address, call, linkTo)}
</nav>\n`
  return `${group}<nav class="onward"${attributes({ 'aria-label': say(language, 'beforeAndAfter') })}>
<ul>
${items.join('\n')}
</ul>
</nav>`
}
