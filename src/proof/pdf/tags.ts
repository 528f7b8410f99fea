import { PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core'
import type { PdfObjects } from './objects.ts'

/** An element of the structure tree, or the marked content that stands in one (ISO 32000-1, 14.7). */
export type Tag = Element | Content

export interface Element {
  readonly kind: 'element'
  /** `P`, `H1`, `TH`, `NonStruct` … as the file has it. */
  readonly type: string
  readonly alternative?: string
  readonly language?: string
  /** What a cell of a table says of itself; undefined for every other element. */
  readonly cell?: CellTag
  readonly children: readonly Tag[]
}

/** A cell's attributes (ISO 32000-1, 14.8.5.7). */
export interface CellTag {
  readonly name?: string
  /** How many columns it covers, and how many rows. */
  readonly columns: number
  readonly rows: number
  /** What it heads: `Column`, `Row`; undefined where it does not say so. */
  readonly scope?: string
  /** The names of the cells that head it. */
  readonly headers: readonly string[]
}

export interface Content {
  readonly kind: 'content'
  /** The page's number, from 1, and the marked content's on it. */
  readonly page: number
  readonly sequence: number
}

const CELLS: ReadonlySet<string> = new Set(['TH', 'TD'])

/** Reads the structure tree; empty for a file without one. */
export function readTags(objects: PdfObjects): readonly Tag[] {
  const numbers = new Map(
    objects.pages.map(({ reference }, index) => [reference.toString(), index + 1]),
  )
  const root = objects.get(objects.catalogue, 'StructTreeRoot')
  return root instanceof PdfDict ? childrenOf(root, 0) : []

  function childrenOf(element: PdfDict, page: number): readonly Tag[] {
    return objects.all(element, 'K').flatMap((kid) => toTag(kid, page))
  }

  function toTag(kid: PdfObject, page: number): readonly Tag[] {
    if (kid instanceof PdfNumber) return [{ kind: 'content', page, sequence: kid.value }]
    if (!(kid instanceof PdfDict)) return []
    const own = numbers.get(String(kid.getRef('Pg'))) ?? page
    const sequence = objects.get(kid, 'MCID')
    if (sequence instanceof PdfNumber)
      return [{ kind: 'content', page: own, sequence: sequence.value }]
    const type = objects.get(kid, 'S')
    return type instanceof PdfName ? [toElement(kid, type.value, own)] : []
  }

  function toElement(element: PdfDict, type: string, page: number): Element {
    const alternative = objects.text(element, 'Alt')
    const language = objects.text(element, 'Lang')
    const cell = CELLS.has(type) && toCell(element)
    return {
      kind: 'element',
      type,
      ...(alternative !== undefined && { alternative }),
      ...(language !== undefined && { language }),
      ...(cell && { cell }),
      children: childrenOf(element, page),
    }
  }

  function toCell(element: PdfDict): CellTag {
    const attributes = objects.all(element, 'A').filter((own) => own instanceof PdfDict)
    const attributeOf = (key: string): PdfObject | undefined =>
      attributes.map((own) => objects.get(own, key)).find((value) => value !== undefined)
    const spanOf = (key: string): number => {
      const span = attributeOf(key)
      return span instanceof PdfNumber ? span.value : 1
    }
    const headers = attributes.flatMap((own) => objects.all(own, 'Headers'))
    const scope = attributeOf('Scope')
    const name = objects.text(element, 'ID')
    return {
      ...(name !== undefined && { name }),
      columns: spanOf('ColSpan'),
      rows: spanOf('RowSpan'),
      ...(scope instanceof PdfName && { scope: scope.value }),
      headers: headers.flatMap((header) => (header instanceof PdfString ? header.asString() : [])),
    }
  }
}
