import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Part, Publication } from '../../../publication/tree.ts'

/** The part that each page of the text is of, by the page's number; the first pages are of none. */
export function partsByPage(proof: PdfProof, { parts }: Publication): ReadonlyMap<number, Part> {
  const articles = [...elementsOf(proof.tags, 'Art')]
  return new Map(
    parts.flatMap((part, index) => {
      const article = articles[index]
      const pages = article ? shownIn(article, proof).map(({ page }) => page) : []
      return pages.map((page) => [page, part] as const)
    }),
  )
}
