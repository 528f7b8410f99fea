import { SOFT_HYPHEN } from '../../../typesetting/hyphens.ts'
import { element, type Kid, type PageNode } from './node.ts'

/** A link, of which is said what it says, and the address that it leads to where it does not say that (ISO 14289-1, 7.18.5). */
export const renderLink = (href: string, kids: readonly Kid[]): PageNode =>
  element('a', { href }, kids, { type: 'Link', description: describe(href, kids) })

function describe(href: string, kids: readonly Kid[]): string {
  const words = kids.map(wordsOf).join('').replaceAll(SOFT_HYPHEN, '').trim()
  const address = toShownAddress(href)
  return href.startsWith('#') || isSame(words, address) ? words : `${words} (${address})`.trim()
}

/** Tells whether words are an address, with its scheme or without, with a slash at the end, with spaces between figures. */
const isSame = (words: string, address: string): boolean =>
  toShownAddress(words.replace(/\s/g, '')) === address

/** What is read out of what a link holds: of a picture, what it shows. */
function wordsOf(kid: Kid): string {
  if (typeof kid === 'string') return kid
  return kid.tag === 'br' ? ' ' : (kid.role?.alternative ?? kid.kids.map(wordsOf).join(''))
}

/** An address as it is read out: `www.parliament.uk/site-information`, `name@example.org`, `+442072190000`. */
export const toShownAddress = (href: string): string =>
  href.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '')
