import { element, type Kid } from '../node.ts'
import { betweenEnds, wholeLine } from './ends.ts'

/** Tells whether a word is an address, on the web or of mail: `https://…`, `www.…`, `example.org/…`, `name@example.org`. */
export const isAddress = (word: string): boolean =>
  SIGNS.test(word) && /^\W*(?:https?:|www\.)|[\p{L}\d][@]\p{L}|\p{L}\.\p{L}{2,}\/./u.test(word)

/** What every address has one of. */
const SIGNS = /[/@]|www\./

/** The names of an address, each with the slash after it: lines end between them (New Hart's Rules, 2.5.5). */
export const namesOf = (address: string): readonly string[] => address.split(AFTER_SLASH)

const AFTER_SLASH = /(?<=[^/]\/)(?=[\p{L}\p{N}~_%$+-])/u

/** The parts of an address between which a line may end where a name has no room: `www.|example.|org/|f?|page=|2`. */
export const partsOfAddress = (address: string): readonly string[] =>
  address.split(/(?<=[/.?&=#_@-])(?=[^/.?&=#_@-])(?<!\d[.-](?=\d))/u)

/**
 * An address as it is printed: a line ends after a slash, never within a name; one that is wider than a line may have an
 * end before `?`, `&` or `#`, and at last anywhere. One with figures is marked, for they are set as in no other word.
 */
export function renderAddress(address: string): readonly Kid[] {
  const kids = renderNames(address)
  return /\d/.test(address) ? [element('span', { class: 'address' }, kids)] : kids
}

function renderNames(address: string): readonly Kid[] {
  const names = namesOf(address)
  if (names.every(({ length }) => length <= NARROW)) return [wholeLine(betweenEnds(names))]
  const parts = names.flatMap((name) => (name.length > NARROW ? name.split(BEFORE_QUERY) : [name]))
  return betweenEnds(parts.map(renderName))
}

const BEFORE_QUERY = /(?=[?&#])|(?<=@)/

/** What a line of a long title holds, the shortest but for those of tables, in characters. */
const NARROW = 28

/** Chromium ends a line after a hyphen and after a question mark, in a name too: it is tied to what follows. */
const renderName = (name: string): readonly Kid[] =>
  name
    .split(/([-?]+[^-?]\p{M}*)/u)
    .map((piece, index) => (index % 2 === 1 ? wholeLine([piece]) : piece))
    .filter(Boolean)
