import type { Element } from '@xmldom/xmldom'
import { attributeOf, elementsOf } from '../package/elements.ts'
import { toSign } from '../signs/signs.ts'
import { NOTE_IN_NOTE } from './kinds/structure.ts'
import { rawOf } from './raw.ts'
import { type RunScope, reasonOf, tell } from './scope.ts'

/** Reads a reference to a note. */
export function readReference(element: Element, scope: RunScope): void {
  if (scope.isDeleted || reasonOf(scope) !== undefined) return
  const kind = element.localName === 'endnoteReference' ? 'endnote' : 'footnote'
  const note = `${kind} ${attributeOf(element, 'id') ?? ''}` as const
  const { flow, draft } = scope
  if (flow.text !== 'body') tell(scope, NOTE_IN_NOTE)
  const mark = markOf(element)
  draft.inlines.push({ type: 'noteReference', note })
  if (flow.reading.references.has(note)) return
  flow.reading.references.set(note, {
    section: flow.reading.sections.length,
    place: draft.place,
    ...(mark !== undefined && { mark }),
  })
}

/**
 * The mark that the author has given a note, which stands after the reference in the run (w:customMarkFollows, ISO/IEC
 * 29500-1, 17.11.14); undefined where there is none, or none that can be a label: a label has no white space.
 */
export function markOf(reference: Element): string | undefined {
  if (!/^(?:1|true|on)$/.test(attributeOf(reference, 'customMarkFollows') ?? '')) return undefined
  const siblings = [...elementsOf((reference.parentNode ?? undefined) as Element | undefined)]
  const mark = siblings
    .slice(siblings.indexOf(reference) + 1)
    .map(toMark)
    .join('')
    .trim()
  return /^[^\s[\]\\^`<>]+$/.test(mark) ? mark : undefined
}

function toMark(element: Element): string {
  const raw = rawOf(element)
  if (element.localName !== 'sym') return raw
  return toSign(raw.codePointAt(0) ?? 0, attributeOf(element, 'font')) ?? raw
}
