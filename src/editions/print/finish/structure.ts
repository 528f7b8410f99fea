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

/** A place in the structure where content stands: the page's reference and the number of the marked content. */
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

/** Every element below one of the structure tree, in document order. */
export function* elementsBelow(parent: PDFDict): Generator<PDFDict> {
  for (const kid of kidsOf(parent)) {
    const element = parent.context.lookup(kid)
    if (!(element instanceof PDFDict) || !element.has(structureType)) continue
    yield element
    yield* elementsBelow(element)
  }
}

const references = new WeakMap<PDFContext, ReadonlyMap<PDFObject, PDFRef>>()

/** The reference to an element; all are listed once, for the library goes through the whole file for each. */
export function referenceOf(element: PDFDict): PDFRef | undefined {
  const { context } = element
  const known = references.get(context) ?? listReferences(context)
  references.set(context, known)
  return known.get(element) ?? context.getObjectRef(element)
}

const listReferences = (context: PDFContext): ReadonlyMap<PDFObject, PDFRef> =>
  new Map(context.enumerateIndirectObjects().map(([reference, object]) => [object, reference]))

/** Tells whether an element is of a type: `Table`, `TR` … */
export const isA = (type: string, element: PDFDict): boolean =>
  element.get(structureType) === nameOf(type)

const names = new Map<string, PDFName>()

/** The library decodes a name each time that it is asked for it. */
function nameOf(type: string): PDFName {
  const name = names.get(type) ?? PDFName.of(type)
  names.set(type, name)
  return name
}

/** Every table in document order: its rows, the head first, each with its cells; one within a cell by itself. */
export const tablesOf = (document: PDFDocument): readonly (readonly (readonly PDFDict[])[])[] =>
  [...elementsOf(document)]
    .filter((element) => isA('Table', element))
    .map((table) => rowsOf(table).map((row) => [...nearestBelow(row, ['TH', 'TD'])]))

/** The rows of a table, the head first. */
export const rowsOf = (table: PDFDict): readonly PDFDict[] => [...nearestBelow(table, ['TR'])]

/** The elements of some types below one, but for those within another of these, and in tables within it. */
function* nearestBelow(parent: PDFDict, types: readonly string[]): Generator<PDFDict> {
  for (const kid of kidsOf(parent)) {
    const element = parent.context.lookup(kid)
    if (!(element instanceof PDFDict) || !element.has(structureType)) continue
    if (types.some((type) => isA(type, element))) yield element
    else if (!isA('Table', element)) yield* nearestBelow(element, types)
  }
}

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

/** Takes content out of the structure: what is left of its owners stays. */
export function removeLeaves(leaves: readonly Leaf[]): void {
  for (const [owner, own] of Map.groupBy(leaves, (leaf) => leaf.owner)) {
    const gone = new Set(own.map(({ kid }) => kid))
    setKids(
      owner,
      kidsOf(owner).filter((kid) => !gone.has(kid)),
    )
  }
}

/** Takes an element, with all that is in it, out of the structure and out of the file. */
export function removeElement(element: PDFDict, context: PDFContext): void {
  const parent = element.lookup(PDFName.of('P'), PDFDict)
  setKids(
    parent,
    kidsOf(parent).filter((kid) => context.lookup(kid) !== element),
  )
  for (const gone of [element, ...elementsBelow(element)]) {
    const reference = referenceOf(gone)
    if (reference) context.delete(reference)
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
