import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import type { BagFile } from '../../../src/deposit/subject.ts'

/** The root of a document, read strictly. */
export function parse({ bytes }: BagFile): Element {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'text/xml',
  ).documentElement
  if (!root) throw new Error('there is no root')
  return root
}

/** The elements within one, in order. */
export const kidsOf = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node) => node.nodeType === 1) as unknown as readonly Element[]

/** All elements of a document, its root first. */
export const allOf = (element: Element): readonly Element[] => [
  element,
  ...kidsOf(element).flatMap(allOf),
]
