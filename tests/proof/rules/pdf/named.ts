import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { elementsOf, isA } from '../../../editions/print/elements.ts'
import { type Change, exchange } from '../../../editions/print/planting.ts'
import { elementAt } from './meaning.ts'
import { name, number, pageOf, type Tampering } from './tampering.ts'

/** Changes a place that has a name: `[page /XYZ left top zoom]`. */
const inPlace =
  (id: string, change: (place: PDFArray, document: PDFDocument) => void): Change =>
  (document) =>
    change(placesOf(document).lookup(name(id), PDFArray), document)

const placesOf = ({ catalog }: PDFDocument): PDFDict => catalog.lookup(PDFName.of('Dests'), PDFDict)

const exchangePlaces =
  (one: string, other: string): Change =>
  (document) => {
    const places = placesOf(document)
    const [first, second] = [places.get(name(one)), places.get(name(other))]
    if (!first || !second) throw new Error('there are no such places')
    places.set(name(one), second)
    places.set(name(other), first)
  }

/** The names of elements, each followed by its element. */
const namesOf = ({ catalog, context }: PDFDocument): PDFArray =>
  context
    .lookup(catalog.get(name('StructTreeRoot')), PDFDict)
    .lookup(name('IDTree'), PDFDict)
    .lookup(name('Names'), PDFArray)

/** Places and elements that are called as others. */
export const NAMED: readonly Tampering[] = [
  {
    rule: 'print-place',
    name: 'a place is on another page',
    change: inPlace('the-ferries/note-1', (place, document) =>
      place.set(0, document.getPages()[1]?.ref ?? pageOf(document).ref),
    ),
  },
  {
    rule: 'print-place',
    name: 'a place is at the foot of its page',
    change: inPlace('what-we-recommend/p7', (place) => place.set(3, number(20))),
  },
  {
    rule: 'print-place',
    name: 'a place is far above its words',
    change: inPlace('what-we-recommend/names', (place) => place.set(3, number(842))),
  },
  {
    rule: 'print-place',
    name: 'a place is shown 64 times as large',
    change: inPlace('the-ferries/t1', (place) => place.set(4, number(64))),
  },
  {
    rule: 'print-place',
    name: 'the places of two notes are exchanged on a page',
    change: exchangePlaces('what-we-recommend/note-a', 'what-we-recommend/note-2'),
  },
  {
    rule: 'print-place',
    name: 'the places of two references are exchanged on a page',
    change: exchangePlaces('what-we-recommend/note-a-ref', 'what-we-recommend/note-2-ref'),
  },
  {
    rule: 'print-place',
    name: 'a place is exchanged with that of a heading',
    change: exchangePlaces('the-ferries/t1', 'what-we-recommend/keep-what-works'),
  },
  {
    rule: 'print-name',
    name: 'two notes have each other’s names',
    change: (document) =>
      exchange(elementAt(document, 'Note', 0), elementAt(document, 'Note', 1), 'ID'),
  },
  {
    rule: 'print-name',
    name: 'a name is listed as another element’s',
    change: (document) => {
      const names = namesOf(document)
      const [one, other] = [names.get(1), names.get(3)]
      names.set(1, other)
      names.set(3, one)
    },
  },
  {
    rule: 'print-name',
    name: 'a name is not listed',
    change: (document) => {
      namesOf(document).remove(0)
      namesOf(document).remove(0)
    },
  },
]

/** Links within the file that lead to elements of the tags. */
const aimsOf = (document: PDFDocument): readonly PDFDict[] =>
  document
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((link) => document.context.lookup(link, PDFDict))
    .flatMap((link) => link.lookupMaybe(name('A'), PDFDict) ?? [])
    .filter((action) => action.has(name('SD')))

const referring = (document: PDFDocument, type: string): readonly PDFDict[] =>
  [...elementsOf(document)].filter((element) => isA(type, element) && element.has(name('Ref')))

/** Where a file of PDF 2.0 leads by its tags. */
export const NEWER: readonly Tampering[] = [
  {
    rule: 'print-place',
    name: 'two links lead to each other’s elements',
    change: (document) => exchange(aimsOf(document)[0], aimsOf(document)[1], 'SD'),
  },
  {
    rule: 'print-target',
    name: 'two links of the text lead to each other’s elements and places',
    change: (document) => {
      const [one, other] = [aimsOf(document).at(-2), aimsOf(document).at(-7)]
      for (const key of ['SD', 'D']) exchange(one, other, key)
    },
  },
  {
    rule: 'print-target',
    name: 'two lines of the contents lead to each other’s elements and places',
    change: (document) => {
      for (const key of ['SD', 'D']) exchange(aimsOf(document)[0], aimsOf(document)[1], key)
    },
  },
  {
    rule: 'print-outline',
    name: 'two entries of the outline lead to each other’s elements',
    change: ({ context }) => {
      const entries = context
        .enumerateIndirectObjects()
        .flatMap(([, own]: readonly [unknown, PDFObject]) =>
          own instanceof PDFDict && own.has(name('SE')) ? [own] : [],
        )
      exchange(entries[2], entries[3], 'SE')
    },
  },
  {
    rule: 'print-name',
    name: 'two lines of the contents refer to each other’s headings',
    change: (document) => {
      const [one, other] = referring(document, 'TOCI')
      exchange(one, other, 'Ref')
    },
  },
  {
    rule: 'print-name',
    name: 'a note does not refer to who refers to it',
    change: (document) => void referring(document, 'FENote')[0]?.delete(name('Ref')),
  },
]
