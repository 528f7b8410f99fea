import type { Element } from '@xmldom/xmldom'
import { W } from './namespaces.ts'

/** The child elements, in order. */
export function* elementsOf(parent: Element | undefined): Generator<Element> {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element
}

/** The element that an element stands in; undefined for the outermost. */
export function parentOf(element: Element): Element | undefined {
  const node = element.parentNode
  return node && node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined
}

/** The elements that follow one within its parent, in order. */
export function* nextOf(element: Element): Generator<Element> {
  for (let node = element.nextSibling; node; node = node.nextSibling)
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element
}

/** The elements that stand before one within its parent, the nearest first. */
export function* previousOf(element: Element): Generator<Element> {
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element
}

/** The first child element of a name, without its prefix: `pPr`. */
export function childOf(parent: Element | undefined, name: string): Element | undefined {
  for (const element of elementsOf(parent)) if (element.localName === name) return element
  return undefined
}

/** An attribute of WordprocessingML, `w:val` where no other is named; undefined where it is not there. */
export const attributeOf = (element: Element | undefined, name = 'val'): string | undefined =>
  element?.getAttributeNS(W, name) ?? undefined

/** Whether a property that is on or off is on (CT_OnOff, 17.17.4): there without a value is on; undefined where it is not there. */
export const isOn = (element: Element | undefined): boolean | undefined =>
  element && !/^(?:0|false|off|none)$/.test(attributeOf(element) ?? '1')
