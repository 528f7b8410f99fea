import { movedIds } from '../../publication/former-anchors.ts'
import { type Spot, toAddress } from '../../publication/spot.ts'
import type { Part } from '../../publication/tree.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { inOurs } from '../language.ts'
import { sayHtml } from '../say.ts'
import type { SiteInput, SitePublication } from '../site.ts'
import { toWay } from '../to-way.ts'
import { absoluteAddress, type LinkTo } from './page.ts'

/** A former id, and the place from the web root that it leads to. */
export interface Moved {
  readonly id: string
  readonly to: Spot
}

/** Passages that stood on a page and stand on another now, each with an anchor of its former id; nothing where none did. */
export function renderMoved(
  moved: readonly Moved[],
  language: string,
  site: SiteInput,
  linkTo: LinkTo,
): string {
  if (moved.length === 0) return ''
  const lines = moved.map(({ id, to }) => {
    const way = toWay(to)
    const words = escapeHtml(absoluteAddress(site, toAddress(to)))
    return `<li><a${attributes({ id })} href="${linkTo(way)}">${words}</a></li>`
  })
  return `<p>${sayHtml(language, 'movedPassages')}</p>\n<ul>\n${lines.join('\n')}\n</ul>\n`
}

/** The same at the end of a page that stands. */
export function renderMovedFrom(
  { publication }: SitePublication,
  part: Part | undefined,
  site: SiteInput,
  linkTo: LinkTo,
): string {
  const { language } = publication.frontMatter
  const moved = movedIds(publication, part).map(({ from: { id }, to }) => ({ id, to }))
  const list = renderMoved(moved, language, site, linkTo)
  return list && `<div class="moved"${inOurs(language)}>\n${list}</div>\n`
}
