import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core'
import { type PdfObjects, toDictionary } from './objects.ts'

/** Finds the page, from 1, that a destination leads to; 0 where it leads nowhere (ISO 32000-1, 12.3.2). */
export type Destinations = (destination: PdfObject | undefined) => number

/** Where a destination leads: to a page, from 1, and how high on it, in points; undefined where it leads nowhere. */
export type Places = (
  destination: PdfObject | undefined,
) => { readonly page: number; readonly top: number } | undefined

/** Reads to which pages the names of a file lead. */
export function readDestinations(objects: PdfObjects): Destinations {
  const places = readPlaces(objects)
  return (destination) => places(destination)?.page ?? 0
}

/** Reads where the names of a file lead. */
export function readPlaces(objects: PdfObjects): Places {
  const pages = new Map(objects.pages.map(({ dictionary }, index) => [dictionary, index + 1]))
  const old = objects.dictionary(objects.catalogue, 'Dests')
  const names = namesIn(objects.dictionary(objects.dictionary(objects.catalogue, 'Names'), 'Dests'))
  const placeOf: Places = (destination) => {
    if (destination instanceof PdfName) return placeOf(objects.get(old, destination.value))
    if (destination instanceof PdfString) return placeOf(names.get(destination.asString()))
    if (destination instanceof PdfArray) {
      const page = toDictionary(destination.at(0, (one) => objects.follow(one) ?? null))
      const number = page && pages.get(page)
      const top = destination.at(3)
      if (number === undefined) return undefined
      return { page: number, top: top instanceof PdfNumber ? top.value : Infinity }
    }
    return destination instanceof PdfDict ? placeOf(objects.get(destination, 'D')) : undefined
  }
  return placeOf

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
