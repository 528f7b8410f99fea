import type { Fault, PageCheck, Visit } from '../check.ts'

/** A link to a place within a page leads to one that is there: WCAG 2.4.1, where it is a skip link, and 2.4.5. */
export const fragments: PageCheck = {
  name: 'page-fragment',
  asks: 'Is each place there that a link of the folder leads to?',
  criteria: ['2.4.1', '2.4.5'],
  modes: ['light'],
  hint: 'mend the address, or give the place its id',
  async look({ tab, page, pages }: Visit) {
    const links = await tab.evaluate(findLinks)
    const byAddress = new Map(pages.map((one) => [withoutIndex(one.address), one]))
    const faults: Fault[] = []
    for (const { path, fragment, selector, isHere } of links) {
      const target = path === withoutIndex(page.address) ? page : byAddress.get(path)
      if (!target || isHere || fragment === 'top') continue
      if (!idsOf(target.text).has(fragment))
        faults.push({ reason: `There is no place #${fragment} where the link leads`, selector })
    }
    return faults
  },
}

const withoutIndex = (address: string): string => address.replace(/index\.html$/, '')

/** Ids as they stand in HTML; those that scripts make are asked in the page itself. */
const idsOf = (html: string): ReadonlySet<string> => {
  const known = cache.get(html)
  if (known) return known
  const ids = new Set(
    [...html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)].map(
      ([, ...ways]) => ways.find(Boolean) ?? '',
    ),
  )
  cache.clear()
  cache.set(html, ids)
  return ids
}

/** The page that was asked last: links to one page follow one another. */
const cache = new Map<string, ReadonlySet<string>>()

function findLinks() {
  return gate.all('a[href*="#"]').flatMap((element) => {
    const link = element as HTMLAnchorElement
    const address = new URL(link.href)
    const fragment = decodeURIComponent(address.hash.slice(1))
    const isOwn = address.origin === location.origin
    if (!isOwn || fragment === '' || fragment.startsWith(':~:')) return []
    const path = address.origin + address.pathname.replace(/index\.html$/, '')
    const isHere =
      document.getElementById(fragment) !== null && address.pathname === location.pathname
    return [{ path, fragment, selector: gate.selectorOf(link), isHere }]
  })
}
