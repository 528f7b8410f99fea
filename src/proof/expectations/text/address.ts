import { addressOf } from '../../../publication/catalogue.ts'
import type { Link, Part, Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import type { Facts } from '../facts.ts'

/** Where something of a publication stands: what begins a link that must be followed from it. */
interface Origin {
  readonly publication: Publication
  readonly part: Part
}

/**
 * The address that must be read after the words of a link in a copy that nobody can press; '' where the words are the
 * address themselves, and for a link within the publication, whose numbers are words of its text.
 */
export function linkAddress(
  link: Link,
  { publication, part }: Origin,
  { catalogue, house }: Pick<Facts, 'catalogue' | 'house'>,
): string {
  const target = catalogue.resolve(link.href, publication, part)
  if (target.kind === 'nowhere') return ''
  if (target.kind === 'external')
    return shorten(toPlainText(link.children)) === shorten(target.address) ? '' : target.address
  if (target.publication === publication) return ''
  const page = house.origin + house.basePath + addressOf(target.publication, target.part)
  return target.fragment === '' ? page : `${page}#${target.fragment}`
}

/** An address as people write it: `example.org/a b` for `https://example.org/a%20b/`. */
function shorten(address: string): string {
  const bare = readable(address.trim()).replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
  return bare.endsWith('/') ? bare.slice(0, -1) : bare
}

function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
