import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { toOutlineTitle } from '../page/outline.ts'
import { type Tag, tagsOf } from '../tags/tag.ts'
import type { Version } from '../tags/version.ts'
import type { WrittenTags } from '../tags/write.ts'
import { leadTo } from './structure-destinations.ts'

/**
 * Leads each entry of the outline to its heading, and gives it the heading's words without references to notes: Chromium
 * tells them twice where a heading stands first on its page. Throws where outline and headings differ in number.
 */
export function setOutline(
  document: PDFDocument,
  tree: Tag,
  { referenceOf }: WrittenTags,
  { hasNamespaces }: Version,
): void {
  const items = outlineItemsOf(document)
  const headings = [...tagsOf(tree)].filter(({ role }) => /^H\d$/.test(role.type))
  if (items.length !== headings.length)
    throw new Error(`the outline has ${items.length} entries for ${headings.length} headings`)
  for (const [index, heading] of headings.entries()) {
    const item = items[index]
    const place = item?.lookupMaybe(PDFName.of('Dest'), PDFArray)
    item?.set(
      PDFName.of('Title'),
      PDFHexString.fromText(heading.node ? toOutlineTitle(heading.node) : ''),
    )
    item?.set(PDFName.of('SE'), referenceOf(heading))
    if (hasNamespaces && item && place) leadTo(item, referenceOf(heading), place)
  }
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
