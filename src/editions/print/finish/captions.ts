import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { kidsOf, referenceOf, setKids } from './structure.ts'

/**
 * Takes the caption of a table into the table, where it belongs (ISO 32000-1, 14.8.4.3.4). It is printed before it:
 * Chromium leaves a caption of the table itself alone at the foot of a page.
 */
export function moveCaptions(document: PDFDocument, captions: readonly PDFDict[]): void {
  const byParent = Map.groupBy(captions, (caption) => caption.lookup(parent, PDFDict))
  for (const [element, own] of byParent) moveWithin(element, new Set(own), document.context)
}

function moveWithin(element: PDFDict, captions: ReadonlySet<unknown>, context: PDFContext): void {
  const kids = kidsOf(element)
  const isCaption = (kid: PDFObject): boolean => captions.has(context.lookup(kid))
  if (kids.filter(isCaption).length < captions.size) throw new Error('a caption stands nowhere')
  for (const [at, kid] of kids.entries()) {
    const caption = context.lookup(kid)
    if (!(caption instanceof PDFDict) || !isCaption(kid)) continue
    const table = context.lookup(kids[at + 1])
    if (!(table instanceof PDFDict)) throw new Error('a caption stands before no table')
    setKids(table, [kid, ...kidsOf(table)])
    caption.set(parent, referenceOf(table) ?? kid)
  }
  setKids(
    element,
    kids.filter((kid) => !isCaption(kid)),
  )
}

const parent = PDFName.of('P')
