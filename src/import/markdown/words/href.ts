import { isPublishable, schemeOf } from '../../../publication/catalogue.ts'
import * as kinds from '../kinds.ts'
import type { Writing } from '../writing.ts'
import type { Span, TextSpan, Words } from './span.ts'

/**
 * Where a text leads, as Markdown has it in its parentheses; undefined where it leads nowhere, which is told once of all
 * texts of a link.
 */
export function hrefFor(
  span: TextSpan,
  before: Span | undefined,
  { place, spans }: Words,
  writing: Writing,
): string | undefined {
  const { address, bookmark } = span
  if (address === undefined && bookmark === undefined) return undefined
  const found =
    address === undefined ? writing.addressOf(bookmark ?? '') : toDestination(address.trim())
  const isFirst = before?.type !== 'text' || !isSameLink(before, span)
  if (found === undefined && isFirst) {
    const words = wordsFrom(spans.slice(spans.indexOf(span)), span)
    // The build names it as an error.
    if (address === undefined && LOST.test(words)) return found
    const kind = address === undefined ? kinds.linkLost : kinds.linkScheme
    writing.ledger.tell(kind, { place, words })
  }
  return found
}

/** What Word writes where a cross-reference has lost its goal. */
const LOST = /^Error! (?:Bookmark not defined|Reference source not found)\./

const isSameLink = (one: TextSpan, other: TextSpan): boolean =>
  one.address === other.address && one.bookmark === other.bookmark

/** The words of all texts of a link. */
function wordsFrom(spans: readonly Span[], first: TextSpan): string {
  const end = spans.findIndex((span) => span.type !== 'text' || !isSameLink(span, first))
  return spans
    .slice(0, end < 0 ? spans.length : end)
    .map((span) => (span.type === 'text' ? span.value : ''))
    .join('')
}

/** An address out of the house, with what would end it, or be a mark, in percent encoding (RFC 3986, 2.1). */
function toDestination(address: string): string | undefined {
  const scheme = schemeOf(address)
  if (!scheme || !isPublishable(scheme) || !URL.canParse(address)) return undefined
  return address.replace(/[\s<>()|\\"`^{}[\]]/g, encode).replace(/&(?=#?\w+;)/g, '\\&')
}

function encode(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}
