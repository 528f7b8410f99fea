import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Part, Publication } from '../../../publication/tree.ts'

/**
 * The part that each page of the text is of, by the page's number: from the first of its pages to before the first of
 * the next part, one of pictures or of a table's head alone too; the first pages of a file are of none.
 */
export function partsByPage(proof: PdfProof, { parts }: Publication): ReadonlyMap<number, Part> {
  const articles = [...elementsOf(proof.tags, 'Art')]
  const firsts = parts.flatMap((part, index) => {
    const article = articles[index]
    const pages = article ? [...new Set(pagesOf(article, proof))] : []
    return pages.length > 0 ? [{ part, first: Math.min(...pages) }] : []
  })
  return new Map(
    firsts.flatMap(({ part, first }, index) => {
      const end = firsts[index + 1]?.first ?? proof.pages + 1
      return Array.from({ length: end - first }, (_, page) => [first + page, part] as const)
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
