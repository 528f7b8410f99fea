import { byCodeUnits } from '../publication/by-code-units.ts'
import { byYear } from './lists/by-year.ts'
import { type DividedList, divide } from './lists/divided.ts'
import type { SiteInput, SitePublication } from './site.ts'

/** The newest publications, for the home page; and, where these are not all, every one by its year. */
export interface PublicationLists {
  /** Newest first. */
  readonly newest: readonly SitePublication[]
  readonly years: DividedList<SitePublication>
}

/** At most so many publications a page: 35 KB of HTML; a page of 1,000 took axe 4.8 s, and a reader longer. */
export const PUBLICATIONS_A_PAGE = 50

/** Lists all publications, newest first. */
export function toPublicationLists(
  { publications }: Pick<SiteInput, 'publications'>,
  perPage: number = PUBLICATIONS_A_PAGE,
): PublicationLists {
  const sorted = toNewestFirst(publications)
  const groups = sorted.length > perPage ? byYear(sorted) : []
  return {
    newest: sorted.slice(0, perPage),
    years: divide(groups, {
      base: 'publications/',
      room: perPage,
      callOf: ({ publication }) => publication.frontMatter.title,
    }),
  }
}

/** Publications of one day stand in the order of their names. */
export const toNewestFirst = (
  publications: readonly SitePublication[],
): readonly SitePublication[] =>
  publications.toSorted(
    (one, other) =>
      byCodeUnits(dateOf(other), dateOf(one)) ||
      byCodeUnits(one.publication.name, other.publication.name),
  )

const dateOf = ({ publication }: SitePublication): string => publication.frontMatter.date
