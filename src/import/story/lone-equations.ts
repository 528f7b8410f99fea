import type { Element } from '@xmldom/xmldom'
import { createDraft, isSeen, toAmendments } from './draft.ts'
import { readEquation } from './equations.ts'
import { EQUATION_LEFT_OUT } from './kinds/words.ts'
import { wordsOf } from './raw.ts'
import { PLAIN } from './roles.ts'
import { reasonOf, type Scope, tellAt } from './scope.ts'
import type { StoryBlock } from './story.ts'

/**
 * Reads an equation that stands in no paragraph: it makes one of its own. Its raw text belongs to the paragraph that is
 * open round it, as round a text box, or else to the one before it, or to the first (place.ts).
 */
export function readLoneEquation(element: Element, scope: Scope): readonly StoryBlock[] {
  const { flow, holder } = scope
  if (holder) {
    readEquation(element, { ...holder, ...scope, holder })
    return []
  }
  const place = { text: flow.text, paragraph: Math.max(0, flow.paragraphs - 1) }
  const draft = createDraft(place, flow.raw)
  const leftOut = reasonOf(scope)
  // The paragraph before is kept, or is left out for another reason: nobody is told there of what leaves the equation out.
  const isLeftOut = leftOut !== undefined && leftOut !== flow.leftOut && !scope.isDeleted
  if (isLeftOut) tellAt(place, scope, EQUATION_LEFT_OUT, wordsOf(element))
  readEquation(element, {
    ...scope,
    ...(isLeftOut && { leftOut: 'equation' }),
    draft,
    style: flow.reading.styles.paragraph(undefined),
  })
  flow.raw = draft.raw
  if (!scope.isDeleted) flow.reading.amendments.push(...toAmendments(draft))
  const { inlines } = draft
  return isSeen(inlines) ? [{ type: 'paragraph', place, ...PLAIN, inlines }] : []
}
