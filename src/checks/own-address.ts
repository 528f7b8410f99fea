import type { Catalogue } from '../publication/catalogue.ts'
import { RESERVED } from '../publication/locate.ts'

/**
 * A whole address of the site, `https://publications.example.gov.uk/plan/`, as links within it name the place, `/plan/`;
 * undefined for any other address, and for pages and files that no publication has.
 */
export function ownAddress(address: string, { home }: Catalogue): string | undefined {
  if (home === undefined || !address.startsWith(home)) return undefined
  const own = `/${address.slice(home.length)}`
  return isOfSite(own) ? undefined : own
}

/** A page of the site's own, or a file. */
const isOfSite = (address: string): boolean =>
  RESERVED.includes(address.split('/')[1] ?? '') || /^\/(?:#|\?|$)|\.\w+$/.test(address)
