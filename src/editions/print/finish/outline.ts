import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'

/**
 * Gives each entry of the outline its heading's words: Chromium tells them twice where a heading stands first on its
 * page. Throws where the outline and the headings differ in number.
 */
export function setOutline(document: PDFDocument, headings: readonly string[]): void {
  const items = outlineItemsOf(document)
  if (items.length !== headings.length) throw new Error('the outline and the headings differ')
  for (const [index, item] of items.entries())
    item.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''))
}

/** Every entry of the outline in order. */
export function outlineItemsOf(document: PDFDocument): readonly PDFDict[] {
  const outline = document.catalog.lookup(PDFName.of('Outlines'))
  return outline instanceof PDFDict ? [...itemsBelow(outline)] : []
}

/** The entries in order, each before those below it (ISO 32000-1, 12.3.3). */
function* itemsBelow(parent: PDFDict): Generator<PDFDict> {
  let item = parent.lookup(PDFName.of('First'))
  while (item instanceof PDFDict) {
    yield item
    yield* itemsBelow(item)
    item = item.lookup(PDFName.of('Next'))
  }
}
