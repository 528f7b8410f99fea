import type { Element } from '@xmldom/xmldom'
import { faultOfAttribute } from './drawing/attributes.ts'
import { faultOfSize } from './drawing/copies.ts'
import { faultOfElement } from './drawing/elements.ts'
import { LARGEST, parseDrawing } from './drawing/parse.ts'
import { elementsIn } from './drawing/walk.ts'
import type { FileFault } from './file-types.ts'

/**
 * Tells what a drawing holds that it may not, or that it is no drawing at all. It is read as a tree and walked once,
 * against lists of what is allowed: opened by itself, or in a page, it draws, and does and fetches nothing.
 */
export function faultOfSvg(bytes: Uint8Array): FileFault | undefined {
  if (bytes.length > LARGEST) return tooLarge
  const parsed = parseDrawing(bytes)
  if ('reason' in parsed) return parsed
  for (const element of elementsIn(parsed)) {
    const fault = faultOfElement(element) ?? faultOfAttributes(element)
    if (fault) return fault
  }
  return faultOfSize(parsed)
}

function faultOfAttributes(element: Element): FileFault | undefined {
  for (const attribute of element.attributes) {
    const fault = faultOfAttribute(attribute, element)
    if (fault) return fault
  }
  return undefined
}

const tooLarge: FileFault = {
  reason: `is larger than ${LARGEST / 1_000_000} MB, which few readers could open`,
  hint: 'save the drawing with less detail, or as a picture in PNG',
}
