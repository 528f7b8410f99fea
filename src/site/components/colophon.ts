import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { FEED } from '../feed-address.ts'
import { inOurs } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { LinkTo, Page } from './page.ts'

const LINKS: readonly (readonly [address: string, words: SiteKind, fragment?: string])[] = [
  ['accessibility/', 'accessibility'],
  ['glossary/', 'glossary'],
  ['search/', 'everyParagraph', '#_every'],
  [FEED, 'feed'],
]

/** The foot of every page: who made it, and how it is set. */
export function renderColophon({ site, address, language }: Page, linkTo: LinkTo): string {
  const { name, organisation, email } = site.house
  const own = LINKS.filter(([to]) => to !== FEED || !site.house.holdsDrafts)
  const links = own.map(([to, words, fragment = '']) => {
    const isHere = to === address && !fragment
    const link = attributes({ 'aria-current': isHere ? 'page' : undefined })
    return `<li><a href="${linkTo(to)}${fragment}"${link}>${escapeHtml(say(language, words))}</a></li>`
  })
  const by = {
    organisation: escapeHtml(organisation),
    email: `<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`,
  }
  return `<footer class="colophon"${inOurs(language)}>
<p class="who">${escapeHtml(name)}</p>
<div>
<ul>
${links.join('\n')}
</ul>
<p>${sayHtml(language, 'madeBy', by)}</p>
<p>${sayHtml(language, 'ownRights')}</p>
</div>
</footer>`
}
