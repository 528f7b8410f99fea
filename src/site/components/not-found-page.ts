import { escapeHtml } from '../../typesetting/html/escape.ts'
import { houseLanguage } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { SiteInput } from '../site.ts'
import { makeLinkTo, renderPage } from './page.ts'

/** What is shown where there is no page; it may be shown at any address, so its links begin at the root. */
export function renderNotFoundPage(site: SiteInput): string {
  const language = houseLanguage(site)
  const title = say(language, 'notFound')
  const page = { site, address: '404.html', title, language, isEverywhere: true }
  const linkTo = makeLinkTo({ ...page, main: '' })
  const email = escapeHtml(site.house.email)
  const ways = {
    home: `<a href="${linkTo('')}">${escapeHtml(say(language, 'homePage'))}</a>`,
    searched: `<a href="${linkTo('search/')}">${escapeHtml(say(language, 'searched'))}</a>`,
    email: `<a href="mailto:${email}">${email}</a>`,
  }
  const main = `<div class="plain">
<h1>${escapeHtml(title)}</h1>
<p>${sayHtml(language, 'notFoundText')}</p>
<p>${sayHtml(language, 'notFoundWays', ways)}</p>
</div>`
  return renderPage({ ...page, main })
}
