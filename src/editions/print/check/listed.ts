import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, kidsOf } from '../../../proof/pdf/texts.ts'
import { remember } from './remember.ts'

/** The tables of a file that are set as headings and lists: sections that end with words of ours, that the table ends. */
export const listedTablesOf = remember(({ tags }: PdfProof): readonly Element[] =>
  elementsOf(tags, 'Sect').filter(isListed),
)

/** Every element within such a table. */
export const withinListed = remember(
  (proof: PdfProof): ReadonlySet<Element> => new Set(listedTablesOf(proof).flatMap(allWithin)),
)

function isListed(section: Element): boolean {
  const last = kidsOf(section).at(-1)
  const words = last ? kidsOf(last) : []
  return last?.type === 'P' && words.length > 0 && words.every(({ type }) => type === 'Added')
}

const allWithin = (element: Element): readonly Element[] =>
  kidsOf(element).flatMap((kid) => [kid, ...allWithin(kid)])
