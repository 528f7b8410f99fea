import type { Element } from '@xmldom/xmldom'
import { childOf, elementsOf } from '../package/elements.ts'

/** Tells whether the end of a paragraph is deleted, or moved away with it, by the properties of that end (w:pPr/w:rPr). */
export const isEndGone = (mark: Element | undefined): boolean =>
  childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined

/** Tells whether a paragraph is left without anything once what is deleted in it, and what is moved away, is gone. */
export const isEmptied = (element: Element): boolean => ![...elementsOf(element)].some(holdsContent)

function holdsContent(element: Element): boolean {
  const name = element.localName ?? ''
  if (GONE.has(name)) return false
  if (CONTENT.has(name)) return true
  return name === 't' ? (element.textContent ?? '').trim() !== '' : !isEmptied(element)
}

const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'pPr', 'rPr'])

const CONTENT: ReadonlySet<string> = new Set([
  'drawing',
  'endnoteReference',
  'footnoteReference',
  'noBreakHyphen',
  'object',
  'pict',
  'sym',
])
