import { PdfDict } from '@libpdf/core'
import type { PdfObjects } from '../../../../proof/pdf/objects.ts'
import type { PlacedTag } from './placed-tags.ts'

/** An annotation of a page (ISO 32000-1, 12.5), and the element of the tags that it stands in. */
export interface Annotation {
  readonly dictionary: PdfDict
  /** `Link`. */
  readonly type: string
  /** The page's number, from 1. */
  readonly page: number
  readonly tag?: PlacedTag
}

/** The annotations of every page. */
export function annotationsIn(
  objects: PdfObjects,
  tags: readonly PlacedTag[],
): readonly Annotation[] {
  const owners = new Map<PdfDict, PlacedTag>()
  for (const tag of tags)
    for (const child of tag.element.children)
      if (child.kind === 'annotation') owners.set(child.dictionary, tag)
  return objects.pages.flatMap(({ dictionary: page }, index) =>
    objects
      .all(page, 'Annots')
      .filter((annotation) => annotation instanceof PdfDict)
      .map((dictionary) => {
        const tag = owners.get(dictionary)
        const type = objects.name(dictionary, 'Subtype') ?? ''
        return { dictionary, type, page: index + 1, ...(tag && { tag }) }
      }),
  )
}
