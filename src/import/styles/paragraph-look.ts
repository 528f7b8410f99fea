import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf } from '../package/elements.ts'

/** What a style or a paragraph says of paragraphs (w:pPr); what is not said is left out. */
export interface ParagraphLook {
  /** The level of its heading from 0; 9 says that it is none (ISO/IEC 29500-1, 17.3.1.20). */
  readonly outline?: number
  /** The list that numbers it (w:numId); `0` takes it out of any. */
  readonly list?: string
  /** Its level in the list, from 0. */
  readonly level?: number
  /** In twips, from the left margin, or the right one of a right-to-left paragraph. */
  readonly indent?: number
  readonly isBordered?: boolean
}

/** What the properties of a paragraph or a style say. */
export function readParagraphLook(properties: Element | undefined): ParagraphLook {
  const numbering = childOf(properties, 'numPr')
  const list = attributeOf(childOf(numbering, 'numId'))
  const outline = toNumber(attributeOf(childOf(properties, 'outlineLvl')))
  const level = toNumber(attributeOf(childOf(numbering, 'ilvl')))
  const indent = readIndent(properties)
  const borders = childOf(properties, 'pBdr')
  return {
    ...(list !== undefined && { list }),
    ...(outline !== undefined && { outline }),
    ...(level !== undefined && { level }),
    ...(indent !== undefined && { indent }),
    ...(borders && { isBordered: isDrawn(borders, 'top') && isDrawn(borders, 'bottom') }),
  }
}

/** The indent from the left (w:ind) in twips; undefined where it is not said. */
export function readIndent(properties: Element | undefined): number | undefined {
  const indent = childOf(properties, 'ind')
  return toNumber(attributeOf(indent, 'left') ?? attributeOf(indent, 'start'))
}

/** A whole number; undefined where there is none. */
export function toNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

const isDrawn = (borders: Element, side: string): boolean =>
  !/^(?:nil|none)$/.test(attributeOf(childOf(borders, side)) ?? 'none')
