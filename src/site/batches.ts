import type { SiteData } from './site-data.ts'

/** The data of which each item is a page; what else there is of pages is written once. */
const MANY = [
  'entries',
  'partPages',
  'redirects',
  'listPages',
  'morePublications',
  'letterPages',
] as const

type Many = Pick<SiteData, (typeof MANY)[number]>

/**
 * At most so many pages are written at a time: Eleventy holds all that it writes until the last is written. Measured at
 * 5,000 publications: 310 MB at once, 160 in batches.
 */
export const PAGES_A_BATCH = 1000

/** Divides the data of a site, so that each batch has some of its pages; the first has all of few. */
export function toBatches(site: SiteData, pages: number = PAGES_A_BATCH): readonly SiteData[] {
  const count = MANY.reduce((sum, name) => sum + site[name].length, 0)
  return Array.from({ length: Math.max(1, Math.ceil(count / pages)) }, (_, batch) => ({
    ...site,
    ...toBatch(site, batch * pages, (batch + 1) * pages),
  }))
}

/** The pages from one place to another, where all of all kinds are counted one after another. */
function toBatch(site: Many, from: number, to: number): Many {
  let before = 0
  const take = <Page>(all: readonly Page[]): readonly Page[] => {
    const [first, last] = [from - before, to - before]
    before += all.length
    return all.slice(Math.max(0, first), Math.max(0, last))
  }
  return {
    entries: take(site.entries),
    partPages: take(site.partPages),
    redirects: take(site.redirects),
    listPages: take(site.listPages),
    morePublications: take(site.morePublications),
    letterPages: take(site.letterPages),
  }
}
