import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { textOf } from '../page/html.ts'
import { toText } from './strings.ts'
import { isTag, type Tag, tagsOf } from './tag.ts'

/** The annotation of a link, and the tag that it stands in. */
export interface TaggedAnnotation {
  readonly annotation: PDFRef
  readonly tag: Tag
}

/** The annotations that stand in the tags, in order. Throws where one of the file's does not (ISO 14289-1, 7.18.1). */
export function annotationsOf(tree: Tag, document: PDFDocument): readonly TaggedAnnotation[] {
  const tagged = [...tagsOf(tree)].flatMap((tag) =>
    tag.kids.flatMap((kid) =>
      !isTag(kid) && kid.annotation ? [{ annotation: kid.annotation, tag }] : [],
    ),
  )
  const known = new Set<PDFObject>(tagged.map(({ annotation }) => annotation))
  for (const [index, { node }] of document.getPages().entries())
    for (const annotation of node.Annots()?.asArray() ?? [])
      if (!known.has(annotation))
        throw new Error(
          `a link on page ${index + 1} is in no tag: ${toPlace(annotation, document)}`,
        )
  return tagged
}

/**
 * Gives each annotation its number in the parent tree, counted on from the pages', and what is said of it; and has each page
 * list its own in the order of the tags, as columns of a table that are set in strips do not.
 */
export function writeAnnotations(
  annotations: readonly TaggedAnnotation[],
  document: PDFDocument,
  pages: number,
): void {
  const { context } = document
  sortOnPages(annotations, document)
  for (const [index, { annotation, tag }] of annotations.entries()) {
    const own = context.lookup(annotation, PDFDict)
    own.set(PDFName.of('StructParent'), PDFNumber.of(pages + index))
    own.set(PDFName.of('Contents'), toText(descriptionOf(tag)))
  }
}

function sortOnPages(annotations: readonly TaggedAnnotation[], document: PDFDocument): void {
  const places = new Map<PDFObject, number>(
    annotations.map(({ annotation }, index) => [annotation, index]),
  )
  const placeOf = (annotation: PDFObject): number => places.get(annotation) ?? places.size
  for (const { node } of document.getPages()) {
    const own = node.Annots()?.asArray()
    if (own)
      node.set(
        PDFName.of('Annots'),
        document.context.obj(own.toSorted((one, other) => placeOf(one) - placeOf(other))),
      )
  }
}

/** What is said of a link; its words, where nothing else is (ISO 14289-1, 7.18.5). */
const descriptionOf = ({ role, node }: Tag): string =>
  role.description ?? (node ? textOf(node).replace(/\s+/g, ' ').trim() : '')

function toPlace(annotation: PDFObject, { context }: PDFDocument): string {
  const own = context.lookup(annotation)
  return own instanceof PDFDict
    ? String(own.get(PDFName.of('Dest')) ?? own.get(PDFName.of('A')))
    : ''
}
