import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'

/** What is shown where there is no page; it may be shown at any address, so its links begin at the root. */
export function renderNotFoundPage(site: SiteInput): string {
  const page = { site, address: '404.html', title: 'Page not found', isEverywhere: true }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const email = escapeHtml(site.house.email)
  const main = `<div class="plain">
<h1>Page not found</h1>
<p>There is no page at this address. If you typed it, look at it again; if you copied it, make sure that you have all of it.</p>
<p>Every publication is listed on the <a href="${linkTo('')}">home page</a>, and every paragraph can be <a href="${linkTo('search/')}">searched</a>. Addresses of publications and paragraphs are kept for good: if one of ours led you here, please write to <a href="mailto:${email}">${email}</a>.</p>
</div>`
  return renderPage({ ...page, main })
}
