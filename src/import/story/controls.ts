import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'

/** Tells whether a content control (w:sdt, ISO/IEC 29500-1, 17.5.2) shows its prompt, which nobody has written over. */
export const isPrompt = (control: Element): boolean =>
  isOn(childOf(childOf(control, 'sdtPr'), 'showingPlcHdr')) === true

/** Tells whether it holds a table of contents that Word makes. */
export const isContents = (control: Element): boolean =>
  attributeOf(childOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')) ===
  'Table of Contents'

/** The sign of a box to be ticked (MS-DOCX, 2.6.1.6), whatever it is drawn with; undefined for any other control. */
export function signOf(control: Element): '☐' | '☑' | undefined {
  const box = childOf(childOf(control, 'sdtPr'), 'checkbox')
  if (!box) return undefined
  const checked = [...elementsOf(box)].find(({ localName }) => localName === 'checked')
  const value = checked?.getAttributeNS(checked.namespaceURI, 'val') ?? '0'
  return /^(?:1|true|on)$/.test(value) ? '☑' : '☐'
}
