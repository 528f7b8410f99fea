import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { elementsOf, isA, kidsOf, setKids } from './structure.ts'

const type = PDFName.of('S')
const parent = PDFName.of('P')
const attributes = PDFName.of('A')

/**
 * Gives each item of a list its body, and each list that is numbered says so (ISO 32000-1, 14.8.4.3.3 and 14.8.5.5):
 * Chromium makes labels, and leaves what follows them as it stands.
 */
export function setLists(document: PDFDocument): void {
  for (const element of [...elementsOf(document)]) {
    if (isA('L', element)) setNumbering(element)
    if (isA('LI', element)) setBody(element, document)
  }
}

function setNumbering(list: PDFDict): void {
  const { context } = list
  if (!list.has(attributes))
    list.set(attributes, context.obj({ O: 'List', ListNumbering: 'Decimal' }))
}

function setBody(item: PDFDict, { context }: PDFDocument): void {
  const elementAt = (kid: PDFObject | undefined): PDFDict | undefined => {
    const element = context.lookup(kid)
    return element instanceof PDFDict && element.has(type) ? element : undefined
  }
  const kids = kidsOf(item)
  const first = elementAt(kids[0])
  const labels = first && isA('Lbl', first) ? 1 : 0
  const rest = kids.slice(labels)
  const elements = rest.flatMap((kid) => elementAt(kid) ?? [])
  if (rest.length === 0 || elements.length < rest.length) return
  const [only] = elements
  if (elements.length === 1 && only && isA('NonStruct', only)) {
    only.set(type, PDFName.of('LBody'))
    return
  }
  const owner = context.getObjectRef(item)
  if (!owner) return
  const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: owner, K: rest }))
  for (const element of elements) element.set(parent, body)
  setKids(item, [...kids.slice(0, labels), body])
}
