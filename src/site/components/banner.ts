import { type FrontMatter, isSaidFirst } from '../../publication/front-matter.ts'
import type { Relations } from '../../publication/relations/relations.ts'
import type { Publication } from '../../publication/tree.ts'
import { furnish } from '../../typesetting/furniture.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import type { Other } from '../../typesetting/other-publications.ts'
import { type Said, toStatus } from '../../typesetting/status.ts'
import { ourLanguage } from '../../wording/index.ts'
import { inLanguage, inOurs, markText } from '../language.ts'
import { renderNotice } from './notice.ts'
import type { LinkTo } from './page.ts'
import { renderEarlier } from './versions/dated.ts'

/** What a publication is, as far as a banner says it, and what took its place. */
export interface Standing {
  readonly publication: { readonly frontMatter: FrontMatter }
  readonly relations: Pick<Relations, 'successor'>
}

/** What the status of a publication is, in a word or two that lead to what it means; nothing where it is current. */
export function renderStatus(frontMatter: FrontMatter): string {
  const status = toStatus(frontMatter)
  if (!status) return ''
  return `<p class="status"${inOurs(frontMatter.language)}><a href="#_standing">${escapeHtml(status.word)}</a></p>`
}

/** The note on the status of a publication; nothing where it is current. Every edition says the same. */
export function renderBanner(
  { publication: { frontMatter }, relations: { successor } }: Standing,
  linkTo: LinkTo,
): string {
  const status = toStatus(frontMatter, successor)
  if (!status) return ''
  const { language } = frontMatter
  const said = renderAllSaid(status.said, language, linkTo)
  const words = `<strong>${escapeHtml(status.word)}</strong> ${said}`
  if (!isSaidFirst(frontMatter))
    return `<p class="banner" id="_standing"${inOurs(language)}>${words}</p>`
  const label = furnish(language, frontMatter.status)
  return renderNotice({ label, kind: 'past', id: '_standing', language, words })
}

/** What is said before all else: that this is superseded, withdrawn or a draft, and then that it is the text of another day. */
export function renderFirst(
  entry: Standing & { readonly publication: Publication },
  part: string,
  linkTo: LinkTo,
): string {
  const earlier = renderEarlier(entry.publication, part, linkTo)
  return isSaidFirst(entry.publication.frontMatter)
    ? `${renderBanner(entry, linkTo)}\n${earlier}`
    : earlier
}

/** Any other standing; nothing where that was said before all else. */
export const renderStanding = (entry: Standing, linkTo: LinkTo): string =>
  isSaidFirst(entry.publication.frontMatter) ? '' : renderBanner(entry, linkTo)

/** What the publication is, before its text. */
export const renderDescription = ({ description }: FrontMatter): string =>
  description ? `<p class="description">${escapeHtml(description)}</p>` : ''

/** What is said of a status. */
export const renderAllSaid = (said: readonly Said[], language: string, linkTo: LinkTo): string =>
  endedOnce(said)
    .map((one) => renderSaid(one, language, linkTo))
    .join('')

/** The same without the full stop of ours that would follow another mark of the end. */
export const endedOnce = (said: readonly Said[]): readonly Said[] =>
  said.map((one, index) => (isEnded(said[index - 1]) ? unstopped(one) : one))

/** Whether a piece is a title that has a mark of the end itself: what follows needs no other. */
const isEnded = (said: Said | undefined): boolean =>
  said?.by === 'other' && said.other.kind === 'here' && /[.!?…][”’]?$/.test(said.other.title)

const unstopped = (said: Said): Said =>
  said.by === 'us' ? { ...said, words: said.words.replace(/^\./, '') } : said

/** A piece of what is said of a status. */
function renderSaid(said: Said, language: string, linkTo: LinkTo): string {
  if (said.by === 'other') return renderOther(said.other, ourLanguage(language), linkTo)
  const words = escapeHtml(said.words)
  return said.by === 'us' ? words : markText(words, language)
}

/** Another publication as a link: one of ours by its title, what stands elsewhere by its address. */
export function renderOther(other: Other, around: string, linkTo: LinkTo): string {
  if (other.kind === 'here')
    return `<a href="${linkTo(other.address)}"${inLanguage(other.language, around)}>${escapeHtml(other.title)}</a>`
  return `<a href="${escapeHtml(other.address)}">${escapeHtml(toShown(other.address))}</a>`
}

/** An address as it is shown: `www.example.org/ferries`. */
export const toShown = (address: string): string => address.replace(/^https:\/\/|\/$/g, '')
