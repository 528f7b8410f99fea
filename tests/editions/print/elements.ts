import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib'

/** Content in the tags of a finished file: the element that it stands in, its page and its number there. */
export interface Leaf {
  readonly owner: PDFDict
  readonly kid: PDFObject
  readonly page: PDFRef
  readonly mcid: number
}

const kids = PDFName.of('K')
const pageOf = PDFName.of('Pg')
const structureType = PDFName.of('S')

/** Every element of the structure tree in document order (ISO 32000-1, 14.7.2). */
export function* elementsOf(document: PDFDocument): Generator<PDFDict> {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root) yield* elementsBelow(root)
}

/** Every element below one, in document order. */
export function* elementsBelow(parent: PDFDict): Generator<PDFDict> {
  for (const kid of kidsOf(parent)) {
    const element = parent.context.lookup(kid)
    if (!(element instanceof PDFDict) || !element.has(structureType)) continue
    yield element
    yield* elementsBelow(element)
  }
}

/** Tells whether an element is of a type: `Table`, `TR` … */
export const isA = (type: string, element: PDFDict): boolean =>
  element.get(structureType) === PDFName.of(type)

/** The content of an element and of all within it, in order. */
export function* leavesOf(owner: PDFDict, context: PDFContext): Generator<Leaf> {
  const own = owner.get(pageOf)
  for (const kid of kidsOf(owner)) {
    const value = context.lookup(kid)
    if (value instanceof PDFNumber && own instanceof PDFRef)
      yield { owner, kid, page: own, mcid: value.asNumber() }
    if (!(value instanceof PDFDict)) continue
    const mcid = value.lookupMaybe(PDFName.of('MCID'), PDFNumber)?.asNumber()
    const page = value.get(pageOf) ?? own
    if (mcid !== undefined && page instanceof PDFRef) yield { owner, kid, page, mcid }
    if (value.has(structureType)) yield* leavesOf(value, context)
  }
}

/** Puts other kids in the place of an element's own. */
export const setKids = (element: PDFDict, own: readonly PDFObject[]): void =>
  element.set(kids, element.context.obj([...own]))

/** The elements and the content that stand in an element, in order. */
export function kidsOf(element: PDFDict): readonly PDFObject[] {
  const value = element.get(kids)
  const list = value instanceof PDFRef ? element.context.lookup(value) : value
  if (list instanceof PDFArray) return list.asArray()
  return value ? [value] : []
}
