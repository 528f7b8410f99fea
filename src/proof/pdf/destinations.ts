import { PdfArray, PdfDict, PdfName, type PdfObject, PdfString } from '@libpdf/core'
import { type PdfObjects, toDictionary } from './objects.ts'

/** Finds the page, from 1, that a destination leads to; 0 where it leads nowhere (ISO 32000-1, 12.3.2). */
export type Destinations = (destination: PdfObject | undefined) => number

/** Reads where the names of a file lead. */
export function readDestinations(objects: PdfObjects): Destinations {
  const pages = new Map(objects.pages.map(({ dictionary }, index) => [dictionary, index + 1]))
  const old = objects.dictionary(objects.catalogue, 'Dests')
  const names = namesIn(objects.dictionary(objects.dictionary(objects.catalogue, 'Names'), 'Dests'))
  const pageOf: Destinations = (destination) => {
    if (destination instanceof PdfName) return pageOf(objects.get(old, destination.value))
    if (destination instanceof PdfString) return pageOf(names.get(destination.asString()))
    if (destination instanceof PdfArray) {
      const page = toDictionary(destination.at(0, (one) => objects.follow(one) ?? null))
      return (page && pages.get(page)) ?? 0
    }
    return destination instanceof PdfDict ? pageOf(objects.get(destination, 'D')) : 0
  }
  return pageOf

  /** A tree of names (ISO 32000-1, 7.9.6). */
  function namesIn(tree: PdfDict | undefined): ReadonlyMap<string, PdfObject> {
    const own = objects.all(tree, 'Names')
    const pairs = own.flatMap((name, index) => {
      const value = own[index + 1]
      return index % 2 === 0 && name instanceof PdfString && value
        ? [[name.asString(), value] as const]
        : []
    })
    const below = objects.all(tree, 'Kids').flatMap((kid) => [...namesIn(toDictionary(kid))])
    return new Map([...pairs, ...below])
  }
}

/** Where a link or an entry of the outline leads: its destination, or that of its action. */
export function destinationOf(dictionary: PdfDict, objects: PdfObjects): PdfObject | undefined {
  const action = objects.dictionary(dictionary, 'A')
  return objects.get(dictionary, 'Dest') ?? objects.get(action, 'D')
}
