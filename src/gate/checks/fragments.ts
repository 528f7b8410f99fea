import type { Page } from '../../press/validators/validator.ts'
import { askTab } from '../ask-tab.ts'
import type { Fault, PageCheck, Visit } from '../check.ts'
import { withoutIndex } from '../without-index.ts'

/** A link to a place within a page leads to one that is there: WCAG 2.4.1, where it is a skip link, and 2.4.5. */
export const fragments: PageCheck = {
  name: 'page-fragment',
  asks: 'Is each place there that a link of the folder leads to?',
  criteria: ['2.4.1', '2.4.5'],
  modes: ['light'],
  hint: 'mend the address, or give the place its id',
  async look({ tab, page, pages }: Visit) {
    const links = await askTab(tab, findLinks)
    const byAddress = byAddressOf(pages)
    const faults: Fault[] = []
    for (const { path, fragment, selector, isHere } of links) {
      const target = path === withoutIndex(page.address) ? page : byAddress.get(path)
      if (!target || isHere || fragment === 'top') continue
      if (!placesOf(target).has(fragment))
        faults.push({ reason: `There is no place #${fragment} where the link leads`, selector })
    }
    return faults
  },
}

/** The pages of each run, by their addresses. */
const runs = new WeakMap<readonly Page[], ReadonlyMap<string, Page>>()

function byAddressOf(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const known = runs.get(pages)
  if (known) return known
  const byAddress = new Map(pages.map((page) => [withoutIndex(page.address), page]))
  runs.set(pages, byAddress)
  return byAddress
}

const ID = /\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi
const NAME = /<a\s(?:[^>]*?\s)?name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi

/** The places of each page that a link led to. */
const places = new WeakMap<Page, ReadonlySet<string>>()

/** Ids, and names of `a`, as they stand in HTML; those that scripts make are asked in the page itself. */
function placesOf(page: Page): ReadonlySet<string> {
  const known = places.get(page)
  if (known) return known
  const matches = [...page.text.matchAll(ID), ...page.text.matchAll(NAME)]
  const found = new Set(matches.map(([, ...ways]) => ways.find(Boolean) ?? ''))
  places.set(page, found)
  return found
}

function findLinks() {
  return gate.all('a[href*="#"]').flatMap((element) => {
    const link = element as HTMLAnchorElement
    const address = URL.parse(link.href)
    if (!address) return []
    const fragment = decode(address.hash.slice(1))
    const isOwn = address.origin === location.origin
    if (!isOwn || fragment === '' || fragment.startsWith(':~:')) return []
    const path = address.origin + address.pathname.replace(/(?<=\/)index\.html$/, '')
    const isHere =
      document.getElementById(fragment) !== null && address.pathname === location.pathname
    return [{ path, fragment, selector: gate.selectorOf(link), isHere }]
  })

  /** What is not well encoded means itself, as in HTML, 7.4.6.4. */
  function decode(text: string): string {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }
}
