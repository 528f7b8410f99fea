import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core'
import { type PdfObjects, toDictionary } from './objects.ts'

/** Where a destination leads: to a page, from 1, how high on it, in points, and how much larger that is then shown. */
export interface Place {
  readonly page: number
  readonly top: number
  /** 0 where the reader's own choice stands. */
  readonly zoom: number
}

/** Finds where a destination leads; undefined where it leads nowhere (ISO 32000-1, 12.3.2). */
export type Places = (destination: PdfObject | undefined) => Place | undefined

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
      if (number === undefined) return undefined
      const [top = Infinity, zoom = 0] = [3, 4].map((at) => toNumber(destination.at(at)))
      return { page: number, top, zoom }
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

const toNumber = (value: unknown): number | undefined =>
  value instanceof PdfNumber ? value.value : undefined

/** The element of the tags that a link or an entry of the outline leads to, where it names one (ISO 32000-2, 12.3.2.3). */
export function elementAimedAt(from: PdfDict, objects: PdfObjects): PdfDict | undefined {
  const [element] = objects.all(objects.dictionary(from, 'A'), 'SD')
  return toDictionary(element)
}

/** Where a link or an entry of the outline leads: its destination, or that of its action. */
export function destinationOf(dictionary: PdfDict, objects: PdfObjects): PdfObject | undefined {
  const action = objects.dictionary(dictionary, 'A')
  return objects.get(dictionary, 'Dest') ?? objects.get(action, 'D')
}
