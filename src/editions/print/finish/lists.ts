import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import type { Numbering } from '../page/numbering.ts'
import type { Mark } from './marked.ts'
import { elementsOf, isA, kidsOf, referenceOf, setKids } from './structure.ts'

const type = PDFName.of('S')
const parent = PDFName.of('P')
const attributes = PDFName.of('A')

/**
 * Gives each item of a list its label and its body, and each list that is numbered says how (ISO 32000-1, 14.8.4.3.3 and
 * 14.8.5.5): Chromium leaves a label in its item's first paragraph, and what follows it as it stands.
 */
export function setLists(
  document: PDFDocument,
  marked: ReadonlyMap<Mark, readonly PDFDict[]>,
): void {
  for (const [name, numbering] of Object.entries(NUMBERINGS) as readonly [Mark, string][])
    for (const list of marked.get(name) ?? []) setNumbering(list, numbering)
  for (const element of [...elementsOf(document)].filter((element) => isA('LI', element))) {
    liftLabel(element)
    setBody(element, document)
  }
}

const NUMBERINGS: Readonly<Record<Numbering | 'terms', string>> = {
  decimal: 'Decimal',
  loweralpha: 'LowerAlpha',
  upperalpha: 'UpperAlpha',
  lowerroman: 'LowerRoman',
  upperroman: 'UpperRoman',
  terms: 'None',
}

const setNumbering = (list: PDFDict, numbering: string): void =>
  list.set(attributes, list.context.obj({ O: 'List', ListNumbering: numbering }))

/** Takes the label out of the paragraph that it opens, into the item. */
function liftLabel(item: PDFDict): void {
  const { context } = item
  const kids = kidsOf(item)
  const paragraph = context.lookup(kids[0])
  if (!(paragraph instanceof PDFDict) || !isA('P', paragraph)) return
  const [opening, ...others] = kidsOf(paragraph)
  const label = context.lookup(opening)
  const owner = referenceOf(item)
  if (!opening || !owner || !(label instanceof PDFDict) || !isA('Lbl', label)) return
  setKids(paragraph, others)
  label.set(parent, owner)
  setKids(item, [opening, ...kids])
}

function setBody(item: PDFDict, { context }: PDFDocument): void {
  const elementAt = (kid: PDFObject | undefined): PDFDict | undefined => {
    const element = context.lookup(kid)
    return element instanceof PDFDict && element.has(type) ? element : undefined
  }
  const kids = kidsOf(item)
  if (kids.some((kid) => isBody(elementAt(kid)))) return
  const first = elementAt(kids[0])
  const labels = first && isA('Lbl', first) ? 1 : 0
  const rest = kids.slice(labels)
  const elements = rest.flatMap((kid) => elementAt(kid) ?? [])
  if (elements.length < rest.length) return
  const [only] = elements
  if (elements.length === 1 && only && isA('NonStruct', only)) {
    only.set(type, PDFName.of('LBody'))
    return
  }
  const owner = referenceOf(item)
  if (!owner) return
  const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: owner, K: rest }))
  for (const element of elements) element.set(parent, body)
  setKids(item, [...kids.slice(0, labels), body])
}

const isBody = (element: PDFDict | undefined): boolean =>
  element !== undefined && isA('LBody', element)
