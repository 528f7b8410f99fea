import { PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core'
import type { PdfObjects } from './objects.ts'

/** An element of the structure tree, or what stands in one (ISO 32000-1, 14.7). */
export type Tag = Element | Content | Annotated

export interface Element {
  readonly kind: 'element'
  /** `P`, `H1`, `TH` … as the file has it, but that a note of PDF 2.0, `FENote`, is a `Note`. */
  readonly type: string
  readonly alternative?: string
  /** What it is to be read as. */
  readonly actualText?: string
  /** What an abbreviation stands for. */
  readonly expansion?: string
  readonly language?: string
  /** The name of a note or a cell. */
  readonly name?: string
  /** What a cell of a table says of itself; undefined for every other element. */
  readonly cell?: CellTag
  readonly children: readonly Tag[]
  /** All that the file says of it. */
  readonly dictionary: PdfDict
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

/** The annotation of a link. */
export interface Annotated {
  readonly kind: 'annotation'
  readonly dictionary: PdfDict
}

const CELLS: ReadonlySet<string> = new Set(['TH', 'TD'])

/** What an element may say of itself in words, by the keys of ISO 32000-1, table 323. */
const TEXTS = [
  ['Alt', 'alternative'],
  ['ActualText', 'actualText'],
  ['E', 'expansion'],
  ['Lang', 'language'],
  ['ID', 'name'],
] as const

/** Reads the structure tree; empty for a file without one. */
export function readTags(objects: PdfObjects): readonly Tag[] {
  const numbers = new Map(objects.pages.map(({ dictionary }, index) => [dictionary, index + 1]))
  const root = objects.dictionary(objects.catalogue, 'StructTreeRoot')
  return root ? childrenOf(root, 0) : []

  function childrenOf(element: PdfDict, page: number): readonly Tag[] {
    const tags: Tag[] = []
    for (const kid of objects.all(element, 'K')) {
      const tag = toTag(kid, page)
      if (tag) tags.push(tag)
    }
    return tags
  }

  function toTag(kid: PdfObject, page: number): Tag | undefined {
    if (kid instanceof PdfNumber) return { kind: 'content', page, sequence: kid.value }
    if (!(kid instanceof PdfDict)) return undefined
    const type = objects.name(kid, 'S')
    const own = pageOf(kid) ?? page
    if (type !== undefined) return toElement(kid, type, own)
    const sequence = objects.number(kid, 'MCID')
    if (sequence !== undefined) return { kind: 'content', page: own, sequence }
    const annotation = objects.dictionary(kid, 'Obj')
    return annotation && { kind: 'annotation', dictionary: annotation }
  }

  function pageOf(element: PdfDict): number | undefined {
    const page = objects.dictionary(element, 'Pg')
    return page && numbers.get(page)
  }

  function toElement(dictionary: PdfDict, type: string, page: number): Element {
    const cell = CELLS.has(type) && toCell(dictionary, objects)
    return {
      kind: 'element',
      type: type === 'FENote' ? 'Note' : type,
      ...textsOf(dictionary, objects),
      ...(cell && { cell }),
      children: childrenOf(dictionary, page),
      dictionary,
    }
  }
}

/** The texts that an element has; most have none. */
function textsOf(dictionary: PdfDict, objects: PdfObjects): Texts {
  const texts: { -readonly [name in keyof Texts]: string } = {}
  for (const [key, name] of TEXTS) {
    const text = dictionary.has(key) ? objects.text(dictionary, key) : undefined
    if (text !== undefined) texts[name] = text
  }
  return texts
}

type Texts = Pick<Element, (typeof TEXTS)[number][1]>

function toCell(element: PdfDict, objects: PdfObjects): CellTag {
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
