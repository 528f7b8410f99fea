import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'
import { CONTENTS, PROMPT } from './kinds/fields.ts'
import { wordsOf } from './raw.ts'
import { reasonOf, type Scope, tell } from './scope.ts'

/**
 * What holds within a content control (w:sdt, ISO/IEC 29500-1, 17.5.2), round words, paragraphs, rows or cells: tells of a
 * prompt that nobody has written over, and of a table of contents, which is left out.
 */
export function withinControl<Outside extends Scope>(control: Element, scope: Outside): Outside {
  const value = signOf(control)
  if (isPrompt(control)) tell(scope, PROMPT, wordsOf(control))
  if (isContents(control)) tell(scope, CONTENTS, wordsOf(control))
  return {
    ...scope,
    ...(value !== undefined && { sign: { value } }),
    ...(isContents(control) && { leftOut: reasonOf(scope) ?? 'contents' }),
  }
}

const isPrompt = (control: Element): boolean =>
  isOn(childOf(childOf(control, 'sdtPr'), 'showingPlcHdr')) === true

/** Tells whether a control holds a table of contents that Word makes. */
export const isContents = (control: Element): boolean =>
  attributeOf(childOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')) ===
  'Table of Contents'

/** The sign of a box to be ticked (MS-DOCX, 2.6.1.6), whatever it is drawn with; undefined for any other control. */
function signOf(control: Element): '☐' | '☑' | undefined {
  const box = childOf(childOf(control, 'sdtPr'), 'checkbox')
  if (!box) return undefined
  const checked = [...elementsOf(box)].find(({ localName }) => localName === 'checked')
  const value = checked?.getAttributeNS(checked.namespaceURI, 'val') ?? '0'
  return /^(?:1|true|on)$/.test(value) ? '☑' : '☐'
}
