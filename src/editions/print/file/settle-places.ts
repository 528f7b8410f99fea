import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { isTag, type Leaf, type Tag } from '../tags/tag.ts'
import type { WrittenTags } from '../tags/write.ts'

/** Points from the line on which words stand to what shows all of them: the largest type and its accents are lower. */
const LINE = 40

/**
 * Moves each place that has a name to the page on which its words begin. Chromium leaves some on the page before, as that of
 * a reference to a note whose line goes on to the next page (three of twelve crowded texts in large print). Every reference
 * is placed by its own letters, for the block that it stands in may be high.
 */
export function settlePlaces(document: PDFDocument, { byId }: Pick<WrittenTags, 'byId'>): void {
  const { catalog, context } = document
  const pages = document.getPages().map(({ ref }) => ref)
  const places = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const name of places?.keys() ?? []) {
    const place = places?.lookupMaybe(name, PDFArray)
    const tag = byId.get(decodeURI(name.decodeText()))
    const first = tag && firstWords(tag)
    const page = first && pages[first.page]
    if (!place || !page || (place.get(0) === page && tag.role.type !== 'Reference')) continue
    const top = (first.sequence?.glyphs[0]?.y ?? 0) + LINE
    const zoom = place.lookupMaybe(4, PDFNumber)?.asNumber() ?? 0
    places?.set(name, context.obj([page, 'XYZ', place.lookup(2, PDFNumber), top, zoom]))
  }
}

/** The first content of an element that has letters. */
function firstWords(tag: Tag): Leaf | undefined {
  for (const kid of tag.kids) {
    const found = isTag(kid) ? firstWords(kid) : kid
    if (found && (found.sequence?.glyphs.length ?? 0) > 0) return found
  }
  return undefined
}
