import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Part, Publication } from '../../../publication/tree.ts'

/** The part that each page of the text is of, by the page's number, a page of pictures alone too; the first are of none. */
export function partsByPage(proof: PdfProof, { parts }: Publication): ReadonlyMap<number, Part> {
  const articles = [...elementsOf(proof.tags, 'Art')]
  return new Map(
    parts.flatMap((part, index) => {
      const article = articles[index]
      const pages = article ? pagesOf(article, proof) : []
      return pages.map((page) => [page, part] as const)
    }),
  )
}

/** The pages with text, and those with pictures, which show no characters. */
const pagesOf = (article: Element, proof: PdfProof): readonly number[] => [
  ...shownIn(article, proof).map(({ page }) => page),
  ...[...elementsOf([article], 'Figure')].flatMap(contentPagesOf),
]

const contentPagesOf = (tag: Tag): readonly number[] =>
  tag.kind === 'content' ? [tag.page] : tag.children.flatMap(contentPagesOf)
