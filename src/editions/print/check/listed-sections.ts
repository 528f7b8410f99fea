import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf } from '../../../proof/pdf/texts.ts'
import { remember } from '../../../publication/remember.ts'
import { HEADINGS, isHeading } from './headings.ts'
import { hasArticle } from './parts.ts'

/** A table that is set as headings and lists, in the tags. */
export interface ListedSection {
  readonly element: Element
  /** The level of the heading that it stands under in its part; 1, that of the title, where none stands before it there. */
  readonly around: number
}

/** Every table that is set as headings and lists. */
export const listedSectionsOf = remember(({ tags }: PdfProof): readonly ListedSection[] => {
  const sections: ListedSection[] = []
  const own = new Set<Element>()
  let around = TITLE
  for (const element of elementsOf(tags, 'Sect', ...HEADINGS)) {
    if (hasArticle(element)) around = TITLE
    if (isHeading(element) && !own.has(element)) around = Number(element.type.slice(1))
    if (element.type !== 'Sect' || !isListed(element)) continue
    sections.push({ element, around })
    for (const heading of kidsOf(element).filter(isHeading)) own.add(heading)
  }
  return sections
})

const TITLE = 1

/** Tells whether a section is such a table: our words alone make one of its paragraphs, as “Table of 9 rows”. */
export const isListed = (section: Element): boolean =>
  kidsOf(section).some(
    ({ type, children }) =>
      type === 'P' &&
      children.length > 0 &&
      children.every((kid) => kid.kind === 'element' && kid.type === 'Added'),
  )

/** The headings of such tables: of the text they are none. */
export const listedHeadingsOf = remember(
  (proof: PdfProof): ReadonlySet<Element> => new Set(kidsOfListed(proof).filter(isHeading)),
)

/** The lists of such tables: of the text they are none. */
export const listedListsOf = remember(
  (proof: PdfProof): ReadonlySet<Element> =>
    new Set(kidsOfListed(proof).filter(({ type }) => type === 'L')),
)

/** Their captions: the first that is read of each, where it is a heading. */
export const listedCaptionsOf = (proof: PdfProof): readonly Element[] =>
  listedSectionsOf(proof).flatMap(({ element }) => kidsOf(element).slice(0, 1).filter(isHeading))

const kidsOfListed = (proof: PdfProof): readonly Element[] =>
  listedSectionsOf(proof).flatMap(({ element }) => kidsOf(element))
