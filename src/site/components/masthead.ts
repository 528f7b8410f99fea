import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { LinkTo, Page } from './page.ts'

/** The site's own pages that every page leads to. */
const LINKS: readonly (readonly [address: string, text: string])[] = [
  ['', 'Publications'],
  ['search/', 'Search'],
  ['about/', 'How copies are made'],
]

/** The top of every page: who speaks, and the way about. */
export function renderMasthead({ site, address }: Page, linkTo: LinkTo, ours: string): string {
  const links = LINKS.map(([to, text]) => {
    const link = attributes({ 'aria-current': to === address ? 'page' : undefined })
    return `<li><a href="${linkTo(to)}"${link}>${text}</a></li>`
  })
  return `<header class="masthead"${ours}>
<p class="wordmark"><a href="${linkTo('')}">${escapeHtml(site.house.name)}</a></p>
<nav aria-label="Site">
<ul>
${links.join('\n')}
</ul>
</nav>
</header>`
}
