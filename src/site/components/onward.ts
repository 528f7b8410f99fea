import type { Part, Publication } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs, inText } from '../language.ts'
import { say, sayHtml } from '../say.ts'
import type { Reading } from './contents.ts'
import type { LinkTo } from './page.ts'
import { partsWithTitle, wayTo } from './way-to.ts'

/** The way on at the end of a text: back to its contents, to the part before and the part after. */
export function renderOnward({ entry, part, linkTo }: Reading): string {
  const { publication } = entry
  const { language } = publication.frontMatter
  const parts = partsWithTitle(publication)
  const at = parts.indexOf(part)
  const before = at > 0 ? parts[at - 1] : undefined
  const after = at >= 0 ? parts[at + 1] : undefined
  const links = [
    `<li><a href="#_contents">${escapeHtml(say(language, 'backToContents'))}</a></li>`,
    before && toPart('beforeThis', before, publication, linkTo),
    after && toPart('afterThis', after, publication, linkTo),
  ]
  return `<nav class="onward"${attributes({ 'aria-label': say(language, 'beforeAndAfter') })}${inOurs(language)}>
<ul>
${links.filter(Boolean).join('\n')}
</ul>
</nav>`
}

function toPart(
  words: 'beforeThis' | 'afterThis',
  part: Part,
  publication: Publication,
  linkTo: LinkTo,
): string {
  const { language } = publication.frontMatter
  const link = `<a href="${wayTo(publication, part, linkTo)}"${inText(language)}>${escapeHtml(part.title)}</a>`
  return `<li>${sayHtml(language, words, { part: link })}</li>`
}
