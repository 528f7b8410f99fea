import { addressOf } from '../publication/catalogue.ts'
import { changedOn, toDay } from '../publication/dates.ts'
import type { Publication } from '../publication/tree.ts'
import { isUnlisted } from '../publication/unlisted.ts'
import type { ListPage } from './lists/divided.ts'
import type { SiteInput } from './site.ts'

/** A file that names pages to search engines, or the files that do (sitemaps.org, protocol 0.9). */
export interface Sitemap {
  /** Its path in the web root: `sitemap.xml`. */
  readonly path: string
  readonly kind: 'pages' | 'sitemaps'
  readonly entries: readonly SitemapEntry[]
}

/** A page or a sitemap that is named. */
export interface SitemapEntry {
  /** From the web root. */
  readonly address: string
  /** The day on which what it holds was last changed, where that is known: `2006-10-09`. */
  readonly lastmod?: string
}

/** A sitemap has at most so many addresses (sitemaps.org); of 1,000 characters each they would have the 50 MB allowed. */
export const ADDRESSES_A_SITEMAP = 50_000

const OWN = ['', 'search/', 'glossary/', 'about/', 'accessibility/']

/** Names every page but those that are to be found by their address alone: `sitemap.xml` has all, or names the sitemaps that have them. */
export function toSitemaps(
  { publications }: Pick<SiteInput, 'publications'>,
  lists: readonly Pick<ListPage<unknown>, 'address'>[],
  perSitemap: number = ADDRESSES_A_SITEMAP,
): readonly Sitemap[] {
  const own = [...OWN, ...lists.map(({ address }) => address)].map((address) => ({ address }))
  const texts = publications
    .filter(({ publication }) => !isUnlisted(publication))
    .flatMap(({ publication }) => entriesOf(publication))
  return divideEntries([...own, ...texts], perSitemap)
}

/** The sitemaps of entries, and before them one that names them where they are several. */
export function divideEntries(
  entries: readonly SitemapEntry[],
  perSitemap: number = ADDRESSES_A_SITEMAP,
): readonly Sitemap[] {
  if (entries.length <= perSitemap) return [{ path: 'sitemap.xml', kind: 'pages', entries }]
  const count = Math.ceil(entries.length / perSitemap)
  const sitemaps = Array.from({ length: count }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    kind: 'pages' as const,
    entries: entries.slice(index * perSitemap, (index + 1) * perSitemap),
  }))
  const named = sitemaps.map(({ path }) => ({ address: path }))
  return [{ path: 'sitemap.xml', kind: 'sitemaps', entries: named }, ...sitemaps]
}

/** A day alone is a date there: of a month or a year nothing is said. */
function entriesOf(publication: Publication): readonly SitemapEntry[] {
  const changed = changedOn(publication.frontMatter)
  const lastmod = changed === toDay(changed) ? { lastmod: changed } : {}
  const addresses = [
    addressOf(publication),
    ...publication.parts
      .filter(({ name }) => name !== '')
      .map((part) => addressOf(publication, part)),
  ]
  return addresses.map((address) => ({ address, ...lastmod }))
}
