import { addressOf } from '../../publication/catalogue.ts'
import type { Link, Part, Publication } from '../../publication/tree.ts'
import { toPlainText } from '../../publication/words.ts'
import type { Surroundings } from './setting.ts'

/**
 * Which address a link needs in a text that nobody can press: that of another site, unless its words are the address;
 * the site's own for another publication; none within the publication, whose numbers are in the text itself.
 */
export function makeAddressing(
  publication: Publication,
  part: Part,
  { catalogue, house }: Surroundings,
): (link: Link) => string | undefined {
  return (link) => {
    const target = catalogue.resolve(link.href, publication, part)
    if (target.kind === 'nowhere') return undefined
    if (target.kind === 'external')
      return saysAddress(toPlainText(link.children), target.address) ? undefined : target.address
    if (target.publication === publication) return undefined
    const fragment = target.fragment && `#${target.fragment}`
    const path = addressOf(target.publication, target.part)
    return `${house.origin}${house.basePath}${path}${fragment}`
  }
}

const saysAddress = (words: string, address: string): boolean => bare(words) === bare(address)

/** An address as people write it: without its scheme, the slash at its end, and encoding. */
const bare = (address: string): string =>
  decode(address.trim())
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/\/$/, '')

function decode(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
