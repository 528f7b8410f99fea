import { addressOf } from '../publication/catalogue.ts'
import type { Publication } from '../publication/tree.ts'
import type { ListPage } from './lists/divided.ts'
import type { SiteInput } from './site.ts'

/** A file that names pages to search engines, or the files that do (sitemaps.org, protocol 0.9). */
export interface Sitemap {
  /** Its path in the web root: `sitemap.xml`. */
  readonly path: string
  readonly kind: 'pages' | 'sitemaps'
  /** From the web root. */
  readonly addresses: readonly string[]
}

/** A sitemap has at most so many addresses (sitemaps.org); of 1,000 characters each they would have the 50 MB allowed. */
export const ADDRESSES_A_SITEMAP = 50_000

const OWN = ['', 'search/', 'glossary/', 'about/', 'accessibility/']

/** Names every page: `sitemap.xml` has all, or names the sitemaps that have them. */
export function toSitemaps(
  { publications }: Pick<SiteInput, 'publications'>,
  lists: readonly Pick<ListPage<unknown>, 'address'>[],
  perSitemap: number = ADDRESSES_A_SITEMAP,
): readonly Sitemap[] {
  const texts = publications.flatMap(({ publication }) => addressesOf(publication))
  return divideAddresses([...OWN, ...lists.map(({ address }) => address), ...texts], perSitemap)
}

/** The sitemaps of addresses, and before them one that names them where they are several. */
export function divideAddresses(
  addresses: readonly string[],
  perSitemap: number = ADDRESSES_A_SITEMAP,
): readonly Sitemap[] {
  if (addresses.length <= perSitemap) return [{ path: 'sitemap.xml', kind: 'pages', addresses }]
  const count = Math.ceil(addresses.length / perSitemap)
  const sitemaps = Array.from({ length: count }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    kind: 'pages' as const,
    addresses: addresses.slice(index * perSitemap, (index + 1) * perSitemap),
  }))
  const paths = sitemaps.map(({ path }) => path)
  return [{ path: 'sitemap.xml', kind: 'sitemaps', addresses: paths }, ...sitemaps]
}

const addressesOf = (publication: Publication): readonly string[] => [
  addressOf(publication),
  ...publication.parts
    .filter(({ name }) => name !== '')
    .map((part) => addressOf(publication, part)),
]
