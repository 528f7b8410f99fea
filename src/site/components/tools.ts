import { citePageOf, isCitable } from '../../publication/cited.ts'
import { attributes } from '../../typesetting/html/escape.ts'
import type { SiteKind } from '../../wording/index.ts'
import { inOurs } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { Reading } from './contents.ts'
import type { LinkTo } from './page.ts'

/** What is copied of the addressed passage, its address or a form of its citation, by what the button is called. */
type Buttons = Readonly<Partial<Record<'address' | 'citation' | 'ris' | 'bibtex', SiteKind>>>

const COPY_ADDRESS: Buttons = { address: 'copyLink' }

/** What is copied on the page of citations. */
export const COPY_CITATIONS: Buttons = {
  citation: 'copyCitation',
  ris: 'copyRis',
  bibtex: 'copyBibtex',
}

/** The script by which the tools act on the addressed passage. */
export const renderScript = (linkTo: LinkTo): string =>
  `<script src="${linkTo('assets/passage.js')}" defer></script>\n`

/**
 * Tools that stand once on a page of text: the way to the citation of the addressed passage, and a button that copies its link.
 * A draft has none, for both are of an address for good.
 */
export function renderReadingTools({ entry, part, linkTo }: Reading): string {
  const { publication } = entry
  if (!isCitable(publication)) return ''
  const { language } = publication.frontMatter
  const own = attributes({ 'data-part': part.name || undefined })
  const way = `<a href="${linkTo(citePageOf(publication))}"${own}>${sayHtml(language, 'citeThis')}</a>\n`
  return `${renderTools(COPY_ADDRESS, language, way)}\n`
}

/**
 * Tools for the addressed passage, with what stands before the buttons. The script makes these, since without it a button does
 * nothing; what was done is said in a status (WCAG 4.1.3).
 */
export function renderTools(buttons: Buttons, language: string, before = ''): string {
  const called = Object.entries(buttons).map(([copied, words]) => [
    `data-${copied}`,
    say(language, words),
  ])
  const status = attributes({
    role: 'status',
    'data-copied': say(language, 'copied', { name: '{name}' }),
    'data-paragraph': say(language, 'paragraph', { numbers: '{numbers}' }),
    'data-failed': say(language, 'notCopied', { address: '{address}' }),
  })
  return `<div class="tools"${attributes(Object.fromEntries(called))}${inOurs(language)}>
${before}<p${status}></p>
</div>`
}
