import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const LANGUAGE = PDFName.of('Lang')

/** The elements of the tags that Chromium prints, in the order of the file. */
export const printedElements = ({ context }: PDFDocument): readonly PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem')
        ? [object]
        : [],
    )

export const languageOf = (element: PDFDict): string | undefined =>
  element.lookupMaybe(LANGUAGE, PDFString, PDFHexString)?.decodeText()

/** Gives an element another language, or none. */
export function setLanguage(element: PDFDict, language: string | undefined): void {
  if (language === undefined) element.delete(LANGUAGE)
  else element.set(LANGUAGE, PDFString.of(language))
}

/** Takes out of an element all that is in it. */
export const emptyElement = (element: PDFDict): void =>
  element.set(PDFName.of('K'), element.context.obj([]))

/** Puts a link on a page, by its place from 0, that no element has. */
export function addAnnotation(document: PDFDocument, page: number): void {
  const { context } = document
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] })
  document.getPage(page).node.Annots()?.push(context.register(link))
}

/** Puts the first entry of the outline after the last again. */
export function addOutlineItem({ catalog, context }: PDFDocument): void {
  const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict)
  const copy = outline.lookup(PDFName.of('First'), PDFDict).clone(context)
  for (const key of ['First', 'Last', 'Next']) copy.delete(PDFName.of(key))
  outline.lookup(PDFName.of('Last'), PDFDict).set(PDFName.of('Next'), context.register(copy))
}
