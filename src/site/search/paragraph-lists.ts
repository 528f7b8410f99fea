import { byYear } from '../lists/by-year.ts'
import { type DividedList, divide } from '../lists/divided.ts'
import type { SiteInput, SitePublication } from '../site.ts'

/** Some passages of a publication that stand together in the list of every paragraph. */
export interface Slice {
  readonly entry: SitePublication
  /** The places of the first and the last among its records; 0 is the publication itself, which heads them. */
  readonly first: number
  readonly last: number
}

/** The list of every paragraph: all of it, for the search page; and, where that is too much, divided by year. */
export interface ParagraphLists {
  readonly all: readonly Slice[]
  readonly years: DividedList<Slice>
}

/** At most so many entries a page: 30 KB of HTML; axe needs 5 s for one of 1,000. */
export const ENTRIES_A_PAGE = 300

/** Lists every paragraph of all publications. */
export function toParagraphLists(
  { publications }: Pick<SiteInput, 'publications'>,
  entriesAPage: number = ENTRIES_A_PAGE,
): ParagraphLists {
  const slice = (entry: SitePublication): readonly Slice[] => toSlices(entry, entriesAPage)
  const all = publications.flatMap(slice)
  const isOne = all.reduce((sum, one) => sum + sizeOf(one), 0) <= entriesAPage
  const groups = isOne ? [] : byYear(publications)
  return {
    all: isOne ? all : [],
    years: divide(
      groups.map(([year, own]) => [year, own.flatMap(slice)] as const),
      {
        base: 'search/',
        room: entriesAPage,
        sizeOf,
        callOf: ({ entry }) => entry.publication.frontMatter.title,
      },
    ),
  }
}

/** A publication without passages takes the room of one. */
const sizeOf = ({ first, last }: Slice): number => Math.max(1, last - first + 1)

/** A publication of more passages than fill a page is divided among several; one of none has its title alone. */
function toSlices(entry: SitePublication, most: number): readonly Slice[] {
  const passages = entry.listed.count - 1
  return Array.from({ length: Math.max(1, Math.ceil(passages / most)) }, (_, index) => ({
    entry,
    first: 1 + index * most,
    last: Math.min(passages, (index + 1) * most),
  }))
}
