import type { PdfDict } from '@libpdf/core'
import { destinationOf, elementAimedAt, type Place, type Places } from './destinations.ts'
import type { PdfObjects } from './objects.ts'

/** An entry of the outline: what a reader's side panel shows. */
export interface OutlineItem {
  readonly title: string
  /** The depth, from 1. */
  readonly level: number
  /** Undefined where it leads nowhere. */
  readonly place: Place | undefined
  /** The elements of the tags that it says it is of, and leads to. */
  readonly elements: readonly PdfDict[]
  /** Whether it names the entry that it stands below and the one before it, and that one its last. */
  readonly isLinked: boolean
  /** How many entries it says that are shown below it; undefined where it does not say, and less than 0 where they are not. */
  readonly count: number | undefined
}

/** Reads the outline, in order, each entry before those below it (ISO 32000-1, 12.3.3). */
export function readOutline(objects: PdfObjects, places: Places): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  const seen = new Set<PdfDict>()
  const readWithin = (parent: PdfDict | undefined, level: number): void => {
    let before: PdfDict | undefined
    let item = objects.dictionary(parent, 'First')
    while (item && !seen.has(item)) {
      seen.add(item)
      const next = objects.dictionary(item, 'Next')
      items.push({
        title: objects.text(item, 'Title') ?? '',
        level,
        place: places(destinationOf(item, objects)),
        elements: [objects.dictionary(item, 'SE'), elementAimedAt(item, objects)].filter(
          (element) => element !== undefined,
        ),
        isLinked:
          objects.dictionary(item, 'Parent') === parent &&
          objects.dictionary(item, 'Prev') === before &&
          (next !== undefined || objects.dictionary(parent, 'Last') === item),
        count: objects.number(item, 'Count'),
      })
      readWithin(item, level + 1)
      before = item
      item = next
    }
  }
  readWithin(objects.dictionary(objects.catalogue, 'Outlines'), 1)
  return items
}
