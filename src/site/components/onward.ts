import type { Part, Publication } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { Reading } from './contents.ts'
import { inLanguage, inOurs, type LinkTo } from './page.ts'
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
    '<li><a href="#_contents">Back to the contents</a></li>',
    before && toPart('Before this', before, publication, linkTo),
    after && toPart('After this', after, publication, linkTo),
  ]
  return `<nav class="onward" aria-label="Before and after"${inOurs(language)}>
<ul>
${links.filter(Boolean).join('\n')}
</ul>
</nav>`
}

const toPart = (word: string, part: Part, publication: Publication, linkTo: LinkTo): string =>
  `<li>${word}: <a href="${wayTo(publication, part, linkTo)}"${inLanguage(publication.frontMatter.language)}>${escapeHtml(part.title)}</a></li>`
