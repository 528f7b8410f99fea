import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Part, Publication } from '../../../publication/tree.ts'

/**
 * The part that each page of the text is of, by the page's number: from the first of its pages to before the first of
 * the next part, one of pictures or of a table's head alone too; the first pages of a file are of none.
 */
export function partsByPage(proof: PdfProof, { parts }: Publication): ReadonlyMap<number, Part> {
  const firsts = firstPagesOf(proof, parts)
  return new Map(
    firsts.flatMap(({ part, first }, index) => {
      const end = firsts[index + 1]?.first ?? proof.pages + 1
      return Array.from({ length: end - first }, (_, page) => [first + page, part] as const)
    }),
  )
}

/** The page that each part begins on, where anything of it is printed. */
export function firstPagesOf(
  proof: PdfProof,
  parts: readonly Part[],
): readonly { readonly part: Part; readonly first: number }[] {
  const sections = elementsOf(proof.tags, 'Sect').filter(hasArticle)
  return parts.flatMap((part, index) => {
    const section = sections[index]
    const pages = section ? [...new Set(pagesOf(section, proof))] : []
    return pages.length > 0 ? [{ part, first: Math.min(...pages) }] : []
  })
}

/** A part is a section with the article of its text; its title may stand before that, on a page by itself. */
const hasArticle = ({ children }: Element): boolean =>
  children.some((child) => child.kind === 'element' && child.type === 'Art')

/** The pages with text, and those with pictures, which show no characters. */
const pagesOf = (section: Element, proof: PdfProof): readonly number[] => [
  ...shownIn(section, proof).map(({ page }) => page),
  ...elementsOf(section.children, 'Figure').flatMap(contentPagesOf),
]

const contentPagesOf = (tag: Tag): readonly number[] => {
  if (tag.kind === 'content') return [tag.page]
  return tag.kind === 'element' ? tag.children.flatMap(contentPagesOf) : []
}
