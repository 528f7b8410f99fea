import { titleOf } from '../../editions/web/page.ts'
import { addressOf } from '../../publication/catalogue.ts'
import { divideTitle } from '../../publication/division.ts'
import type { FrontMatter } from '../../publication/front-matter.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { toFragment } from '../../typesetting/fragment.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs } from '../language.ts'
import { type OutlineEntry, outlineOf } from '../outline.ts'
import { say } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import type { LinkTo } from './page.ts'
import { wayTo } from './way-to.ts'

/** Where in a publication a page stands: which of its parts is being read. */
export interface Reading {
  readonly entry: SitePublication
  readonly part: Part
  readonly linkTo: LinkTo
  readonly site: SiteInput
}

/**
 * The contents beside a text, or after it: the parts of the publication, the text of its own page among them, and what is in
 * the one that is being read. On a narrow screen they are folded, below a summary in place of the heading; a link to what is
 * in them unfolds them (HTML, 4.11.1).
 */
export function renderContents({ entry, part, linkTo }: Reading): string {
  const { publication, editions } = entry
  const { language } = publication.frontMatter
  const ours = inOurs(language)
  const lines = publication.parts.map((other) =>
    other === part
      ? renderCurrent(publication, part)
      : toOther(wayTo(publication, other, linkTo), other.title),
  )
  const words = escapeHtml(say(language, 'allEditions', { count: editions.length }))
  const all = `<li><a href="${linkTo(addressOf(publication))}#_editions"${ours}>${words}</a></li>`
  const heading = escapeHtml(furnish(language, 'contents'))
  return `<nav class="contents" aria-labelledby="_contents-heading">
<h2 id="_contents-heading"${ours}>${heading}</h2>
<details>
<summary${ours}>${heading}</summary>
<ul id="_contents">
${[...lines, all].join('\n')}
</ul>
</details>
</nav>`
}

/** The way to the contents, which stand after the text, where they are not in sight beside it. */
export function renderWayToContents({ language }: FrontMatter): string {
  const words = escapeHtml(furnish(language, 'contents'))
  return `<p class="to-contents"${inOurs(language)}><a href="#_contents">${words}</a></p>`
}

const toOther = (href: string, title: string): string =>
  `<li><a href="${href}">${escapeHtml(title)}</a></li>`

/** The part being read is marked, and not by colour alone; its own headings stand below it. */
function renderCurrent(publication: Publication, part: Part): string {
  const target = titleOf(publication, part)?.title.id ?? '_title'
  const mark = attributes({ href: toFragment(target), 'aria-current': 'true' })
  const title = part.name || target !== '_title' ? part.title : publication.frontMatter.title
  const name = publication.parts.length > 1 ? title : shortTitle(title)
  const lines = outlineOf(publication, part).map(toLine)
  const within = lines.length > 0 ? `\n<ul>\n${lines.join('\n')}\n</ul>` : ''
  return `<li><a${mark}>${escapeHtml(name)}</a>${within}</li>`
}

const toLine = ({ id, text, depth }: OutlineEntry): string =>
  `<li class="depth-${Math.min(depth, 3)}"><a${attributes({ href: toFragment(id) })}>${escapeHtml(text)}</a></li>`

/** `Next steps` of `Chapter 7: Next steps`. */
const shortTitle = (title: string): string => divideTitle(title)?.rest ?? title
