import { isSaidFirst } from '../publication/front-matter.ts'
import type { Publication } from '../publication/tree.ts'
import { toPrintedDate } from './dates.ts'
import { type Filling, furnish } from './furniture.ts'

/**
 * The folio of a page: `Page 3 of 7`. Where a reader must know more of a page than that, since it may lie there alone, it says so
 * first: `Withdrawn, page 3 of 7`, `Text of 9 October 2006, page 3 of 7`.
 */
export function toFolio(
  publication: Pick<Publication, 'frontMatter' | 'earlierOf'>,
  filling: Filling,
): string {
  const { language } = publication.frontMatter
  const standing = toStandingWords(publication)
  if (standing === '') return furnish(language, 'folio', filling)
  return furnish(language, 'standingFolio', { ...filling, standing })
}

/** What a publication is, without a full stop; '' of the text as it is now of one that is current, or kept as a record. */
function toStandingWords({
  frontMatter,
  earlierOf,
}: Pick<Publication, 'frontMatter' | 'earlierOf'>): string {
  const { language } = frontMatter
  const date = earlierOf && toPrintedDate(earlierOf.date, language)
  return [
    ...(isSaidFirst(frontMatter) ? [furnish(language, frontMatter.status)] : []),
    ...(date === undefined ? [] : [furnish(language, 'textOf', { date })]),
  ].join('. ')
}
