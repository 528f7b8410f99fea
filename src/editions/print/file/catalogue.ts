import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

/** What the catalogue says of the whole file: its language, that its title is shown, how its pages are named. */
export function setCatalogue({ catalog, context }: PDFDocument, language: string): void {
  catalog.set(PDFName.of('Lang'), PDFString.of(language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }))
}
