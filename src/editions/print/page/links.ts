import { SOFT_HYPHEN } from '../../../typesetting/hyphens.ts'
import { textOf } from './html.ts'
import { element, type Kid, type PageNode } from './node.ts'

/** A link, of which is said what it says, and the address that it leads to where that is no part of it (ISO 14289-1, 7.18.5). */
export const renderLink = (href: string, kids: readonly Kid[]): PageNode =>
  element('a', { href }, kids, { type: 'Link', description: describe(href, kids) })

function describe(href: string, kids: readonly Kid[]): string {
  const words = kids.map(textOf).join('').replaceAll(SOFT_HYPHEN, '').trim()
  const address = toShownAddress(href)
  return href.startsWith('#') || words === address ? words : `${words} (${address})`
}

/** An address as it is read out: `www.parliament.uk/site-information`. */
export const toShownAddress = (href: string): string =>
  href.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/\/$/, '')
