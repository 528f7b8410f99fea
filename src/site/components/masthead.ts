import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { inOurs } from '../language.ts'
import { say } from '../say.ts'
import type { SiteInput } from '../site.ts'
import type { LinkTo, Page } from './page.ts'
import { renderSettings } from './settings.ts'

/** The site's own pages that every page leads to. */
const LINKS: readonly (readonly [address: string, words: SiteKind])[] = [
  ['', 'publications'],
  ['search/', 'search'],
  ['about/', 'copies'],
]

/** The top of every page: who speaks, the way about, and how the page may be read. */
export function renderMasthead({ site, address, language }: Page, linkTo: LinkTo): string {
  const links = LINKS.map(([to, words]) => {
    const link = attributes({ 'aria-current': to === address ? 'page' : undefined })
    return `<li><a href="${linkTo(to)}"${link}>${escapeHtml(say(language, words))}</a></li>`
  })
  return `<header class="masthead"${inOurs(language)}>
<p class="wordmark"><a href="${linkTo('')}">${renderLogo(site, linkTo)}${escapeHtml(site.house.name)}</a></p>
<nav${attributes({ 'aria-label': say(language, 'siteNavigation') })}>
<ul>
${links.join('\n')}
</ul>
</nav>
${renderSettings(language)}
</header>`
}

/** The name of the house follows its logo, which says nothing more. */
function renderLogo({ house }: SiteInput, linkTo: LinkTo): string {
  const { logo } = house.emblems ?? {}
  if (!logo) return ''
  const { path, width, height } = logo
  return `<img src="${linkTo(path)}"${attributes({ alt: '', width, height })}> `
}
