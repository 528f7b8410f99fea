import { sectionAfterText } from '../../../proof/pdf/divisions.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'
import { elementsOf } from '../../../proof/pdf/texts.ts'
import { remember } from '../../../publication/remember.ts'
import type { Part, Publication } from '../../../publication/tree.ts'

/**
 * The part that each page of the text is of, by the page's number: from the first of its pages to before the first of
 * the next part, one of pictures or of a table's head alone too; the first pages of a file are of none, nor those that say
 * what was changed since.
 */
export const partsByPage = (proof: PdfProof, publication: Publication): ReadonlyMap<number, Part> =>
  foundParts(proof)(publication)

const foundParts = remember((proof: PdfProof) =>
  remember((publication: Publication) => findParts(proof, publication)),
)

function findParts(proof: PdfProof, { parts }: Publication): ReadonlyMap<number, Part> {
  const firsts = firstPagesOf(proof, parts)
  return new Map(
    firsts.flatMap(({ part, first }, index) => {
      const end = firsts[index + 1]?.first ?? endOfText(proof)
      return Array.from({ length: end - first }, (_, page) => [first + page, part] as const)
    }),
  )
}

/** The page after the last of the text. */
const endOfText = (proof: PdfProof): number => {
  const changes = sectionAfterText(proof)
  const first = changes ? firstPageOf(changes) : Number.POSITIVE_INFINITY
  return Math.min(first, proof.pages + 1)
}

/** The page that each part begins on, where anything of it is printed. */
export function firstPagesOf(
  proof: PdfProof,
  parts: readonly Part[],
): readonly { readonly part: Part; readonly first: number }[] {
  const sections = elementsOf(proof.tags, 'Sect').filter(hasArticle)
  return parts.flatMap((part, index) => {
    const first = sections[index] ? firstPageOf(sections[index]) : Number.POSITIVE_INFINITY
    return Number.isFinite(first) ? [{ part, first }] : []
  })
}

/** A part is a section with the article of its text; its title may stand before that, on a page by itself. */
export const hasArticle = ({ children }: Element): boolean =>
  children.some((child) => child.kind === 'element' && child.type === 'Art')

/** The first page with content, of text or of a picture; none is infinitely far. */
function firstPageOf(tag: Tag): number {
  if (tag.kind === 'content') return tag.page
  const kids = tag.kind === 'element' ? tag.children : []
  return kids.reduce((first, kid) => Math.min(first, firstPageOf(kid)), Number.POSITIVE_INFINITY)
}
