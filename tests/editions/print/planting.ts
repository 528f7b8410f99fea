import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'
import type { EditionFile } from '../../../src/editions/edition.ts'
import { deflate, inflate } from '../../../src/editions/print/content/pages.ts'
import { outlineItemsOf } from '../../../src/editions/print/file/outline.ts'
import { fontsOf } from '../../../src/editions/print/finish/fonts.ts'
import { elementsOf, isA } from './elements.ts'

/** Something done to a finished file; it throws where there is nothing to do it to. */
export type Change = (document: PDFDocument) => void

/** The file with a change in it. */
export async function write(file: Uint8Array, change: Change): Promise<readonly EditionFile[]> {
  const document = await PDFDocument.load(file, { updateMetadata: false })
  change(document)
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
  return [{ path: 'planted.pdf', bytes }]
}

/** Changes the content of a page, by its number from 1. */
export const inContent =
  (number: number, change: (content: string) => string): Change =>
  (document) => {
    const page = there(document.getPages()[number - 1])
    const content = inflate(page)
    const changed = change(content)
    if (changed === content) throw new Error('nothing was planted')
    deflate(page, changed)
  }

/** Paints a path over a page, in points from its lower left corner, as an artifact, of a type where one is named: `/Page`. */
export const over = (number: number, path: string, type?: string): Change =>
  inContent(number, (own) => {
    const artifact = type ? `/Artifact <</Type ${type}>> BDC` : '/Artifact BMC'
    return `q\n${own}\nQ\n${artifact} ${path} EMC`
  })

/** Gives an element of a type another type: the first, or one by its place from 0, or from the last, -1. */
export const rename =
  (type: string, other: string, at = 0): Change =>
  (document) =>
    elementOf(document, type, at).set(PDFName.of('S'), PDFName.of(other))

export const setInCatalogue =
  (key: string, value: string | Record<string, boolean>): Change =>
  ({ catalog, context }) =>
    catalog.set(
      PDFName.of(key),
      typeof value === 'string' ? PDFString.of(value) : context.obj(value),
    )

export const setInInformation =
  (key: string, value: string): Change =>
  ({ context }) =>
    dictionary(context.lookup(context.trailerInfo.Info)).set(
      PDFName.of(key),
      PDFHexString.fromText(value),
    )

/** Gives the first entry of the outline another title. */
export const setOutlineTitle =
  (title: string): Change =>
  ({ catalog }) => {
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict)
    outline
      .lookup(PDFName.of('First'), PDFDict)
      .set(PDFName.of('Title'), PDFHexString.fromText(title))
  }

/** Changes entries of the outline, in their order. */
export const inOutline =
  (change: (entries: readonly PDFDict[]) => void): Change =>
  (document) =>
    change(outlineItemsOf(document))

/** Exchanges what two dictionaries have under a key. */
export function exchange(one: PDFDict | undefined, other: PDFDict | undefined, key: string): void {
  const name = PDFName.of(key)
  const [first, second] = [there(one).get(name), there(other).get(name)]
  there(one).set(name, there(second))
  there(other).set(name, there(first))
}

export const setAlternative =
  (alternative: string): Change =>
  (document) => {
    const figure = [...elementsOf(document)].find((element) => element.has(PDFName.of('Alt')))
    there(figure).set(PDFName.of('Alt'), PDFHexString.fromText(alternative))
  }

/** Sets an attribute of the first cell of a type. */
export const setInCell =
  (type: 'TH' | 'TD', key: string, value: number | PDFObject[]): Change =>
  (document) => {
    const { context } = document
    const attributes = elementOf(document, type).lookup(PDFName.of('A'), PDFDict)
    attributes.set(
      PDFName.of(key),
      typeof value === 'number' ? PDFNumber.of(value) : context.obj(value),
    )
  }

export const removeFontFiles: Change = (document) => {
  for (const font of fontsOf(document).values()) {
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    descendant.lookup(PDFName.of('FontDescriptor'), PDFDict).delete(PDFName.of('FontFile2'))
  }
}

/** Takes the profile out of the output intent. */
export const removeProfile: Change = ({ catalog }) =>
  catalog
    .lookup(PDFName.of('OutputIntents'), PDFArray)
    .lookup(0, PDFDict)
    .delete(PDFName.of('DestOutputProfile'))

/** Takes a kid of an element out of the tags, by its place from 0. */
export const dropKid =
  (type: string, at: number, kid: number): Change =>
  (document) => {
    const element = elementOf(document, type, at)
    const kids = element.lookup(PDFName.of('K'), PDFArray)
    kids.remove(kid)
  }

export const removeDestination: Change = ({ catalog }) => {
  const destinations = catalog.lookup(PDFName.of('Dests'), PDFDict)
  destinations.delete(there(destinations.keys()[0]))
}

/** Puts an artifact of a page into the first element of a type, as if it were to be read there. */
export const addAgain =
  (type: string, number: number, artifact: string): Change =>
  (document) => {
    const sequence = 900
    inContent(number, (content) => content.replace(artifact, `/${type} <</MCID ${sequence} >>BDC`))(
      document,
    )
    const element = elementOf(document, type)
    const kids = PDFName.of('K')
    const { ref } = there(document.getPages()[number - 1])
    const again = document.context.obj({ Type: 'MCR', Pg: ref, MCID: sequence })
    element.set(kids, document.context.obj([there(element.get(kids)), again]))
  }

const elementOf = (document: PDFDocument, type: string, at = 0): PDFDict =>
  there([...elementsOf(document)].filter((element) => isA(type, element)).at(at))

const dictionary = (value: PDFObject | undefined): PDFDict =>
  there(value instanceof PDFDict ? value : undefined)

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('there is nothing to plant a fault in')
  return value
}
