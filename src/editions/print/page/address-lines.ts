import { escapeHtml } from '../../../typesetting/html/escape.ts'
import { toSingleSpaces } from './spaces.ts'
import { isAddress } from './table/pieces.ts'

/**
 * A text of the publication as it is printed. An address in it ends a line after a slash, never within a name (New
 * Hart's Rules, 2.5.5); a name that is wider than a line may have one before `?`, `&` or `#`, and at last anywhere.
 */
export function renderWords(text: string): string {
  const words = toSingleSpaces(text)
  if (!SIGNS.test(words)) return escapeHtml(words)
  return words
    .split(/( +)/)
    .map((word) => (isAddress(word) ? renderAddress(word) : escapeHtml(word)))
    .join('')
}

/** An address with the places where it may end a line, and none else but where nothing helps. */
export const renderAddress = (address: string): string =>
  address
    .split(AFTER_SLASH)
    .flatMap((name) => (name.length > NARROW ? name.split(BEFORE_QUERY) : [name]))
    .map(renderName)
    .join('<wbr>')

/** What every address has one of. */
const SIGNS = /[/@]|www\./

const AFTER_SLASH = /(?<=[^/]\/)(?=[\p{L}\p{N}~_%$+-])/u
const BEFORE_QUERY = /(?=[?&#])/

/** What a line of a long title holds, the shortest but for those of tables, in characters. */
const NARROW = 28

/** Chromium ends a line after a hyphen and after a question mark, in a name too: it is tied to what follows. */
const renderName = (name: string): string =>
  name
    .split(/([-?]+[^-?])/)
    .map((piece, index) =>
      index % 2 === 1 ? `<span class="tied">${escapeHtml(piece)}</span>` : escapeHtml(piece),
    )
    .join('')
