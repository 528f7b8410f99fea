import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'

/** An element of the structure tree, or the marked content that stands in one (ISO 32000-1, 14.7). */
export type Tag = Element | Content

export interface Element {
  readonly kind: 'element'
  /** `P`, `H1`, `TH`, `NonStruct` … as the file has it. */
  readonly type: string
  readonly alternative?: string
  readonly language?: string
  readonly children: readonly Tag[]
}

export interface Content {
  readonly kind: 'content'
  /** The page's number, from 1, and the marked content's on it. */
  readonly page: number
  readonly sequence: number
}

/** Reads the structure tree; empty for a file without one. */
export function readTags(document: PDFDocument): readonly Tag[] {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [String(ref), index + 1]))
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'))
  return root instanceof PDFDict ? childrenOf(root, 0, numbers) : []
}

type PageNumbers = ReadonlyMap<string, number>

function childrenOf(element: PDFDict, page: number, numbers: PageNumbers): readonly Tag[] {
  const kids = element.lookup(PDFName.of('K'))
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : []
  return list.flatMap((kid) => toTag(element.context.lookup(kid), page, numbers))
}

function toTag(kid: PDFObject | undefined, page: number, numbers: PageNumbers): readonly Tag[] {
  if (kid instanceof PDFNumber) return [{ kind: 'content', page, sequence: kid.asNumber() }]
  if (!(kid instanceof PDFDict)) return []
  const own = numbers.get(String(kid.get(PDFName.of('Pg')))) ?? page
  const sequence = kid.lookup(PDFName.of('MCID'))
  if (sequence instanceof PDFNumber)
    return [{ kind: 'content', page: own, sequence: sequence.asNumber() }]
  const type = kid.lookup(PDFName.of('S'))
  if (!(type instanceof PDFName)) return []
  const alternative = textOf(kid, 'Alt')
  const language = textOf(kid, 'Lang')
  return [
    {
      kind: 'element',
      type: type.decodeText(),
      ...(alternative !== undefined && { alternative }),
      ...(language !== undefined && { language }),
      children: childrenOf(kid, own, numbers),
    },
  ]
}

function textOf(element: PDFDict, key: string): string | undefined {
  const value = element.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}
