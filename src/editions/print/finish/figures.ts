import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { elementsOf, isA, kidsOf } from './structure.ts'

const alternative = PDFName.of('Alt')

/**
 * Makes one figure of a picture with its caption: Chromium makes two, one within the other, of which the outer has no
 * alternative text (ISO 14289-1, 7.3).
 */
export function joinFigures(document: PDFDocument): void {
  for (const figure of [...elementsOf(document)].filter((element) => isA('Figure', element)))
    for (const kid of kidsOf(figure)) {
      const picture = document.context.lookup(kid)
      const text = picture instanceof PDFDict && isA('Figure', picture) && picture.get(alternative)
      if (!text) continue
      figure.set(alternative, text)
      picture.delete(alternative)
      picture.set(PDFName.of('S'), PDFName.of('NonStruct'))
    }
}
