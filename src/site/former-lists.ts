import { fill, type ListPage, type PageName } from './lists/divided.ts'
import { PUBLICATIONS_A_PAGE, type PublicationLists, toNewestFirst } from './publication-lists.ts'
import { ENTRIES_A_PAGE, type ParagraphLists } from './search/paragraph-lists.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** An address at which a page of a list stood before lists were divided by year, and the page that has what it had first. */
export interface FormerList {
  /** `publications/2`, `search/1`. */
  readonly alias: string
  readonly list: 'publications' | 'paragraphs'
  readonly page: PageName
}

/** The former pages of the lists of a site, as they would be of its publications now. */
export function toFormerLists(
  { publications }: Pick<SiteInput, 'publications'>,
  { years }: Pick<PublicationLists, 'years'>,
  paragraphs: Pick<ParagraphLists, 'years'>,
): readonly FormerList[] {
  const ofPublications = years.pages.length > 0 ? formerPublications(publications) : []
  const ofParagraphs = paragraphs.years.pages.length > 0 ? formerParagraphs(publications) : []
  return [
    ...lead(
      'publications',
      ofPublications,
      findFirst(years.pages, (entry) => entry),
    ),
    ...lead(
      'paragraphs',
      ofParagraphs,
      findFirst(paragraphs.years.pages, ({ entry }) => entry),
    ),
  ]
}

interface Former {
  readonly alias: string
  readonly first: SitePublication
}

/** Fifty a page, newest first; the first was the home page. */
const formerPublications = (publications: readonly SitePublication[]): readonly Former[] =>
  fill(toNewestFirst(publications), PUBLICATIONS_A_PAGE)
    .map(([first], index) => ({ alias: `publications/${index + 1}`, first }))
    .slice(1)
    .flatMap(toFormer)

/** In the order of their names; where one page was enough it was the search page. */
function formerParagraphs(publications: readonly SitePublication[]): readonly Former[] {
  const pages = fill(publications, ENTRIES_A_PAGE, ({ listed }) => listed.count)
  if (pages.length === 1) return []
  return pages.map(([first], index) => ({ alias: `search/${index + 1}`, first })).flatMap(toFormer)
}

const toFormer = ({
  alias,
  first,
}: {
  readonly alias: string
  readonly first: SitePublication | undefined
}): readonly Former[] => (first ? [{ alias, first }] : [])

/** Each former address leads on, unless a page stands there: that of a year. */
function lead(
  list: FormerList['list'],
  former: readonly Former[],
  pages: ReadonlyMap<SitePublication, PageName>,
): readonly FormerList[] {
  const taken = new Set([...pages.values()].map(({ address }) => address))
  return former.flatMap(({ alias, first }) => {
    const page = pages.get(first)
    return page && !taken.has(`${alias}/`) ? [Object.freeze({ alias, list, page })] : []
  })
}

/** The first page that has each publication. */
function findFirst<Item>(
  pages: readonly ListPage<Item>[],
  entryOf: (item: Item) => SitePublication,
): ReadonlyMap<SitePublication, PageName> {
  const first = new Map<SitePublication, PageName>()
  for (const page of pages)
    for (const item of page.items) if (!first.has(entryOf(item))) first.set(entryOf(item), page)
  return first
}
