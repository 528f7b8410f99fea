import type { Publication } from '../../../publication/tree.ts'
import type { Told } from '../../../publication/versions/told.ts'
import type { Change, Piece } from '../../../publication/versions/version.ts'
import { aroundPlace, furnish, furnishAround, PLACE } from '../../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { markOf, saidPieces, spaceBefore, toChangeLabel } from '../../../typesetting/versions.ts'
import { inOurs, inText } from '../../language.ts'
import { say } from '../../say.ts'
import { toWay } from '../../to-way.ts'
import type { LinkTo } from '../page.ts'

/**
 * What a version has changed in one place, in words, and word by word. Some screen readers say that words are in `ins` or `del`,
 * many do not, and no colour is heard: so words say it that are only heard, and a line beneath or through shows it. The
 * elements have no role (ARIA in HTML allows any), so that nobody hears it twice, and everybody in the language of the page.
 */
export function renderChange(told: Told, publication: Publication, linkTo: LinkTo): string {
  const { change } = told
  const { language } = publication.frontMatter
  const anchors = told.anchors.map((id) => `<div${attributes({ class: 'former', id })}></div>\n`)
  const pieces = saidPieces(change).map(
    (piece, index, all) =>
      spaceBefore(piece) + renderPiece(piece, all[index + 1], change, language),
  )
  const words = `<p class="change"${inText(language)}>${pieces.join('').trimStart()}</p>`
  return `<li>
${anchors.join('')}<p>${renderName(told, publication, linkTo)}</p>${pieces.length > 0 ? `\n${words}` : ''}
</li>`
}

/** What was done to what, which leads to it where it still stands. */
function renderName({ change, place }: Told, publication: Publication, linkTo: LinkTo): string {
  const { label, formerLabel: former } = change
  const { language } = publication.frontMatter
  const own = escapeHtml(label)
  const link = place ? `<a href="${linkTo(toWay(place))}">${own}</a>` : own
  const passage =
    former === undefined ? PLACE : furnish(language, 'passageRenamed', { passage: PLACE, former })
  const [before, after] = aroundPlace(toChangeLabel(change, passage, language))
  return `${escapeHtml(before)}${link}${escapeHtml(after)}`
}

function renderPiece(
  piece: Piece,
  next: Piece | undefined,
  change: Change,
  language: string,
): string {
  const words = escapeHtml(piece.text)
  if (piece.kind === 'same') return words
  const tag = piece.kind === 'removed' ? 'del' : 'ins'
  const mark = markOf(change, piece)
  if (!mark) return `<${tag} role="none">${words}</${tag}>`
  const [before, after] = furnishAround(language, mark, 'words')
  const end = isHeardToEnd(next) ? after : `${after} (${say(language, 'endOfChange')})`
  return `<${tag} role="none">${renderUnseen(before, language)}${words}${renderUnseen(end, language)}</${tag}>`
}

/** Where the passage ends, another change begins or the next cell is headed, no more need be said of the end of a change. */
const isHeardToEnd = (next: Piece | undefined): boolean =>
  next?.kind !== 'same' || next.isHeading === true || !/[\p{L}\p{N}]/u.test(next.text)

const renderUnseen = (words: string, language: string): string =>
  words && `<span class="unseen"${inOurs(language)}>${escapeHtml(words)}</span>`
