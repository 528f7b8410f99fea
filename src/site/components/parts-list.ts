import { addressOf } from '../../publication/catalogue.ts'
import { openingOf } from '../../publication/opening.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { extentOfPart, outlineOf } from '../outline.ts'
import type { LinkTo } from './page.ts'

/** The contents of a publication of several parts: sections, parts, and what is in each. */
export function renderParts(publication: Publication, linkTo: LinkTo): string {
  let above = ''
  const parts = publication.parts
    .filter(({ name }) => name !== '')
    .map((part) => {
      const sections = openingOf(part.children).sections.map(({ children }) =>
        toPlainText(children),
      )
      const heading = sections.join(', ')
      const isNew = heading !== '' && heading !== above
      above = heading
      const section = isNew ? `<p class="part-section">${escapeHtml(heading)}</p>\n` : ''
      return `<li>${section}${renderPart(publication, part, linkTo)}</li>`
    })
  return `<ul class="parts">\n${parts.join('\n')}\n</ul>`
}

function renderPart(publication: Publication, part: Part, linkTo: LinkTo): string {
  const address = linkTo(addressOf(publication, part))
  const within = outlineOf(publication, part).map(({ id, text, depth, extent }) =>
    toLine(`${address}#${id}`, text, extent, `<li class="depth-${Math.min(depth, 3)}">`),
  )
  const list = within.length > 0 ? `\n<ul>\n${within.join('\n')}\n</ul>` : ''
  return `${toLine(address, part.title, extentOfPart(part), '').replace('</li>', '')}${list}`
}

const toLine = (href: string, text: string, extent: string, open: string): string =>
  `${open}<a href="${href}">${escapeHtml(text)}</a> <span class="extent">${escapeHtml(extent)}</span>${open && '</li>'}`
