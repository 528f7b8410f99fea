import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { outlineItemsOf } from '../file/outline.ts'

/** A place that a link or an entry of the outline leads to: the page, from 0, and how high, in points. */
export interface Place {
  readonly page: number
  readonly y: number
}

/** Finds the place of an id (ISO 32000-1, 12.3.2.3), which Chromium names as a URL would. Throws where there is none. */
export function namedPlaces(document: PDFDocument): (id: string) => Place {
  const toPlace = makeToPlace(document)
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return (id) => {
    const found = destinations?.lookupMaybe(PDFName.of(encodeURI(id)), PDFArray)
    if (found) return toPlace(found)
    throw new Error(`no place in the file has the id “${id}”`)
  }
}

/** Where each entry of the outline leads, in order. Throws where one leads nowhere. */
export function outlinePlaces(document: PDFDocument): readonly Place[] {
  const toPlace = makeToPlace(document)
  return outlineItemsOf(document).map((item) => toPlace(item.lookup(PDFName.of('Dest'), PDFArray)))
}

/** `[page /XYZ left top zoom]` (ISO 32000-1, 12.3.2.2). */
function makeToPlace(document: PDFDocument): (destination: PDFArray) => Place {
  const pages = new Map<unknown, number>(document.getPages().map(({ ref }, index) => [ref, index]))
  return (destination) => {
    const page = pages.get(destination.get(0))
    if (page === undefined) throw new Error('a destination is on no page')
    return { page, y: destination.lookupMaybe(3, PDFNumber)?.asNumber() ?? 0 }
  }
}
