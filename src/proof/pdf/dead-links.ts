import { PdfDict, PdfName, PdfString } from '@libpdf/core'
import { destinationOf, type Places } from './destinations.ts'
import type { PdfObjects } from './objects.ts'

/** A link within the file that leads nowhere. */
export interface DeadLink {
  readonly page: number
  readonly destination: string
}

/** The links whose destinations the file does not have (ISO 32000-1, 12.3.2). */
export const readDeadLinks = (objects: PdfObjects, places: Places): readonly DeadLink[] =>
  objects.pages.flatMap(({ dictionary }, index) =>
    objects
      .all(dictionary, 'Annots')
      .filter((annotation) => annotation instanceof PdfDict)
      .filter((annotation) => objects.name(annotation, 'Subtype') === 'Link')
      .filter((link) => objects.name(objects.dictionary(link, 'A'), 'S') !== 'URI')
      .map((link) => destinationOf(link, objects))
      .filter((destination) => places(destination) === undefined)
      .map((destination) => ({ page: index + 1, destination: toText(destination) })),
  )

const toText = (destination: unknown): string => {
  if (destination instanceof PdfName) return destination.value
  return destination instanceof PdfString ? destination.asString() : ''
}
