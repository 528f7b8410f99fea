import type { PdfDict } from '@libpdf/core'
import { type Destinations, destinationOf } from './destinations.ts'
import type { PdfObjects } from './objects.ts'

/** An entry of the outline: what a reader's side panel shows. */
export interface OutlineItem {
  readonly title: string
  /** The depth, from 1. */
  readonly level: number
  /** The number of the page it leads to, from 1; 0 where it leads nowhere. */
  readonly page: number
}

/** Reads the outline, in order, each entry before those below it (ISO 32000-1, 12.3.3). */
export function readOutline(
  objects: PdfObjects,
  destinations: Destinations,
): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  const seen = new Set<PdfDict>()
  const readWithin = (parent: PdfDict | undefined, level: number): void => {
    let item = objects.dictionary(parent, 'First')
    while (item && !seen.has(item)) {
      seen.add(item)
      const page = destinations(destinationOf(item, objects))
      items.push({ title: objects.text(item, 'Title') ?? '', level, page })
      readWithin(item, level + 1)
      item = objects.dictionary(item, 'Next')
    }
  }
  readWithin(objects.dictionary(objects.catalogue, 'Outlines'), 1)
  return items
}
