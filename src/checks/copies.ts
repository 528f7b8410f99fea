import type { Catalogue } from '../publication/catalogue.ts'
import { remember } from '../publication/remember.ts'
import type { Publication } from '../publication/tree.ts'
import { partsOfName } from '../publication/versions/permanent-name.ts'

/** The name of the publication that one is the text of a day of, by its own name: `report` of `report-2006-10-09`. */
export const ofDay = (name: string): string | undefined => partsOfName(name)?.of

/**
 * The publications that were copied from one before it was corrected, by the name of that: they have its name with a day, and
 * its title, date and language.
 */
export const copiesIn = remember(
  ({ publications }: Catalogue): ReadonlyMap<string, readonly Publication[]> => {
    const byName = new Map(publications.map((publication) => [publication.name, publication]))
    const copies = publications.flatMap((copy) => {
      const of = byName.get(ofDay(copy.name) ?? '')
      return of && isCopied(copy, of) ? [[of.name, copy] as const] : []
    })
    return new Map(
      [...Map.groupBy(copies, ([of]) => of)].map(([of, all]) => [of, all.map(([, copy]) => copy)]),
    )
  },
)

const isCopied = ({ frontMatter: one }: Publication, { frontMatter: other }: Publication) =>
  one.title === other.title && one.date === other.date && one.language === other.language
