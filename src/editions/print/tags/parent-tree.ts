import { PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import type { TaggedAnnotation } from './annotations.ts'
import { referenceOf, type Writing } from './element.ts'
import { isTag, type Tag, tagsOf } from './tag.ts'

/**
 * The parent tree (ISO 32000-1, 14.7.4.4): by the number of each page the elements of its content, by their own numbers;
 * then by the number of each annotation the element that it stands in.
 */
export function toParentTree(
  tree: Tag,
  annotations: readonly TaggedAnnotation[],
  writing: Writing,
): PDFRef {
  const { context } = writing.document
  const lists = writing.pages.map((): PDFRef[] => [])
  for (const tag of tagsOf(tree))
    for (const kid of tag.kids) {
      const number = isTag(kid) ? undefined : writing.numbers.get(kid)
      const list = isTag(kid) ? undefined : lists[kid.page]
      if (list && number !== undefined) list[number] = referenceOf(tag, writing)
    }
  const parents: readonly PDFObject[] = [
    ...lists.map((list) => context.register(context.obj(list))),
    ...annotations.map(({ tag }) => referenceOf(tag, writing)),
  ]
  const numbers = parents.flatMap((parent, index) => [PDFNumber.of(index), parent])
  return context.register(context.obj({ Nums: numbers }))
}
