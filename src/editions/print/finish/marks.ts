import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { type Mark, tagOf, toMark } from './marked.ts'
import { elementsOf } from './structure.ts'

/** Gives every marked element its tag and takes the mark off its language; returns the elements by their marks. */
export function applyMarks(document: PDFDocument): ReadonlyMap<Mark, readonly PDFDict[]> {
  const found = new Map<Mark, PDFDict[]>()
  for (const element of elementsOf(document)) {
    const marked = toMark(languageOf(element) ?? '')
    if (!marked) continue
    element.set(PDFName.of('S'), PDFName.of(tagOf(marked.mark)))
    setLanguage(element, marked.mark, marked.language)
    const alike = found.get(marked.mark) ?? []
    alike.push(element)
    found.set(marked.mark, alike)
  }
  return found
}

function languageOf(element: PDFDict): string | undefined {
  return element.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString)?.decodeText()
}

/** A phrase has a language of its own; all else has the publication's, from the catalogue. */
function setLanguage(element: PDFDict, name: Mark, language: string): void {
  if (name === 'phrase') element.set(PDFName.of('Lang'), PDFString.of(language))
  else element.delete(PDFName.of('Lang'))
}
