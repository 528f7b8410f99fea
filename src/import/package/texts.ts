import type { Element } from '@xmldom/xmldom'
import { parentOf } from './elements.ts'

/** The text of an element that holds no others: without xml:space="preserve" Word drops the white space at both ends (ISO/IEC 29500-1, 17.3.3.31). */
export function textOf(element: Element): string {
  const text = element.textContent ?? ''
  return isKept(element) ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

/** It may be said of any element round the text, of which the nearest that says it counts (XML 1.0, 2.10). */
function isKept(element: Element): boolean {
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const space = node.getAttribute('xml:space')
    if (space !== null) return space === 'preserve'
  }
  return false
}
