import { PdfDict, PdfName, PdfNumber, type PdfObject } from '@libpdf/core'
import type { PdfObjects } from './objects.ts'

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
    return {
      kind: 'element',
      type,
      ...(alternative !== undefined && { alternative }),
      ...(language !== undefined && { language }),
      children: childrenOf(element, page),
    }
  }
}
