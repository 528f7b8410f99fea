import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf, isOn } from '../package/elements.ts'
import { CONTENTS, PROMPT } from './kinds/fields.ts'
import { rawOf, wordsOf } from './raw.ts'
import { type First, reasonOf, type Scope, tell } from './scope.ts'

/**
 * What holds within a content control (w:sdt, ISO/IEC 29500-1, 17.5.2), round words, paragraphs, rows or cells: tells of a
 * prompt that nobody has written over, and of a table of contents, which is left out.
 */
export function withinControl<Outside extends Scope>(control: Element, scope: Outside): Outside {
  const first = firstOf(control)
  if (isPrompt(control)) tell(scope, PROMPT, wordsOf(control))
  if (isContents(control)) tell(scope, CONTENTS, wordsOf(control))
  return {
    ...scope,
    ...(first && { first }),
    ...(isContents(control) && { leftOut: reasonOf(scope) ?? 'contents' }),
  }
}

const isPrompt = (control: Element): boolean =>
  isOn(childOf(childOf(control, 'sdtPr'), 'showingPlcHdr')) === true

/** Tells whether a control holds a table of contents that Word makes. */
export const isContents = (control: Element): boolean =>
  attributeOf(childOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')) ===
  'Table of Contents'

/**
 * The sign of a box to be ticked (MS-DOCX, 2.6.1.6), whatever it is drawn with; undefined for any other control, and for one
 * that begins with words.
 */
function firstOf(control: Element): First | undefined {
  const box = childOf(childOf(control, 'sdtPr'), 'checkbox')
  const content = childOf(control, 'sdtContent')
  const characters = content ? [...rawOf(content).trim()] : []
  const [found = ''] = characters
  if (!box || found === '' || (characters.length > 1 && /[\p{L}\p{N}]/u.test(found)))
    return undefined
  return { found, written: isChecked(box) ? '☑' : '☐', reason: 'tickBox' }
}

function isChecked(box: Element): boolean {
  const checked = [...elementsOf(box)].find(({ localName }) => localName === 'checked')
  return /^(?:1|true|on)$/.test(checked?.getAttributeNS(checked.namespaceURI, 'val') ?? '')
}
