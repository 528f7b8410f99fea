import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import type { WrittenTags } from '../tags/write.ts'

/** Leads to an element of the tags, and for readers that know none to the place of it (ISO 32000-2, 12.3.2.3). */
export function leadTo(from: PDFDict, element: PDFRef, place: PDFArray): void {
  const { context } = from
  const [, ...view] = place.asArray()
  from.delete(PDFName.of('Dest'))
  from.set(
    PDFName.of('A'),
    context.obj({ Type: 'Action', S: 'GoTo', D: place, SD: [element, ...view] }),
  )
}

/**
 * Leads every link within the file to an element. Throws where one leads to an id that the page has not: Chromium names
 * places as addresses do, `p7.4` or `t%C3%A2l`.
 */
export function setStructureDestinations(
  document: PDFDocument,
  { byId, referenceOf }: WrittenTags,
): void {
  const { catalog, context } = document
  const places = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const { node } of document.getPages())
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const own = context.lookup(annotation, PDFDict)
      const name = own.get(PDFName.of('Dest'))
      if (!(name instanceof PDFName)) continue
      const id = decodeURI(name.decodeText())
      const tag = byId.get(id)
      const place = places?.lookupMaybe(name, PDFArray)
      if (!tag || !place) throw new Error(`a link leads to ${id}, which is nowhere`)
      leadTo(own, referenceOf(tag), place)
    }
}
