import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element, Tag } from '../../../proof/pdf/tags.ts'

/** Tells on which page stands what is read next after an element: words of the publication, words of ours, a picture. */
export function pagesAfter({ tags }: PdfProof): (element: Element) => number | undefined {
  const pages: number[] = []
  const ends = new Map<Element, number>()
  const walk = (tag: Tag): void => {
    if (tag.kind === 'content') pages.push(tag.page)
    if (tag.kind !== 'element') return
    tag.children.forEach(walk)
    ends.set(tag, pages.length)
  }
  tags.forEach(walk)
  return (element) => pages[ends.get(element) ?? -1]
}
