import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { kidsOf, referenceOf, setKids } from './structure.ts'

/**
 * Takes the caption of a table into the table, where it belongs (ISO 32000-1, 14.8.4.3.4). It is printed before it:
 * Chromium leaves a caption of the table itself alone at the foot of a page.
 */
export function moveCaptions(document: PDFDocument, captions: readonly PDFDict[]): void {
  for (const caption of captions) {
    const parent = caption.lookup(PDFName.of('P'), PDFDict)
    const kids = kidsOf(parent)
    const at = kids.findIndex((kid) => document.context.lookup(kid) === caption)
    const own = kids[at]
    const table = document.context.lookup(kids[at + 1])
    if (!own || !(table instanceof PDFDict)) throw new Error('a caption stands before no table')
    setKids(parent, kids.toSpliced(at, 1))
    setKids(table, [own, ...kidsOf(table)])
    caption.set(PDFName.of('P'), referenceOf(table) ?? own)
  }
}
