import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

/** What the catalogue says of the whole file: its language, that its title is shown, how its pages are named. */
export function setCatalogue(document: PDFDocument, language: string): void {
  const { catalog, context } = document
  catalog.set(PDFName.of('Lang'), PDFString.of(language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }))
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), roles(document))
}

/** Chromium's own names for emphasis, as standard types (ISO 32000-1, 14.8.4.4). */
const roles = ({ context }: PDFDocument): PDFDict => context.obj({ Em: 'Span', Strong: 'Span' })
