import { addressOf } from '../../../publication/catalogue.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPrintedDate } from '../../../typesetting/dates.ts'
import { aroundPlace, furnish, PLACE } from '../../../typesetting/furniture.ts'
import { escapeHtml } from '../../../typesetting/html/escape.ts'
import { toEarlierStatement, toPublishedLine } from '../../../typesetting/versions.ts'
import { inOurs, inText } from '../../language.ts'
import { renderNotice } from '../notice.ts'
import type { LinkTo } from '../page.ts'

/** Where a publication's page lists its versions. */
export const VERSIONS = '_versions'

/** When a publication came out and was last changed, as the way to what was changed; nothing where it never was. */
export function renderDated(publication: Publication, linkTo: LinkTo): string {
  if (!publication.versions) return ''
  const { language } = publication.frontMatter
  const way = `${linkTo(addressOf(publication))}#${VERSIONS}`
  return `<p class="dated"${inOurs(language)}><a href="${way}">${escapeHtml(toPublishedLine(publication))}</a></p>\n`
}

/** That a text is not that of today, before all else, and the way to that; nothing where it is. */
export function renderEarlier(publication: Publication, part: string, linkTo: LinkTo): string {
  const { earlierOf, frontMatter } = publication
  if (!earlierOf) return ''
  const { language } = frontMatter
  const { name, title, parts } = earlierOf
  const now = part !== '' && parts.includes(part) ? `${name}/${part}/` : `${name}/`
  const link = `<a href="${linkTo(now)}"${inText(language)}>${escapeHtml(title)}</a>`
  const [before, after] = aroundPlace(toEarlierStatement(publication, PLACE))
  const words = `${escapeHtml(before)}${link}${escapeHtml(after)}`
  const label = furnish(language, 'textOf', { date: toPrintedDate(earlierOf.date, language) })
  return `${renderNotice({ label, kind: 'earlier', language, words })}\n`
}
