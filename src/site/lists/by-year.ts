import type { SitePublication } from '../site.ts'

/** The year of a publication: `2006` of `2006-10-09`. */
const yearOf = ({ publication }: SitePublication): string =>
  publication.frontMatter.date.slice(0, 4)

/** Publications by their years, the newest first; within a year they keep their order. */
export const byYear = (
  publications: readonly SitePublication[],
): readonly (readonly [year: string, publications: readonly SitePublication[]])[] =>
  [...Map.groupBy(publications, yearOf)].sort(([one], [other]) => (one < other ? 1 : -1))
