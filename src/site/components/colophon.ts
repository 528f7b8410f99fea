import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { LinkTo, Page } from './page.ts'

const LINKS: readonly (readonly [address: string, text: string, fragment?: string])[] = [
  ['accessibility/', 'Accessibility'],
  ['glossary/', 'Glossary'],
  ['search/', 'Every paragraph, as one list', '#_every'],
]

/** The foot of every page: who made it, and how it is set. */
export function renderColophon({ site, address }: Page, linkTo: LinkTo, ours: string): string {
  const { name, organisation, email } = site.house
  const links = LINKS.map(([to, text, fragment = '']) => {
    const isHere = to === address && !fragment
    const link = attributes({ 'aria-current': isHere ? 'page' : undefined })
    return `<li><a href="${linkTo(to)}${fragment}"${link}>${text}</a></li>`
  })
  return `<footer class="colophon"${ours}>
<p class="who">${escapeHtml(name)}</p>
<div>
<ul>
${links.join('\n')}
</ul>
<p>Made and checked by ${escapeHtml(organisation)}, <a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>.</p>
<p>Each publication states its own copyright and licence. Set in Source Serif and Source Sans.</p>
</div>
</footer>`
}
