import type { Element } from '@xmldom/xmldom'
import { attributeOf, nextOf } from '../package/elements.ts'
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
    ...(mark && { mark: mark.label }),
  })
}

/** The mark that an author has given a note: as it is shown, and as the file holds it. */
export interface Mark {
  readonly label: string
  readonly found: string
}

/**
 * The mark that the author has given a note, which stands after the reference in the run (w:customMarkFollows, ISO/IEC
 * 29500-1, 17.11.14); undefined where there is none, or none that can be a label.
 */
export function markOf(reference: Element): Mark | undefined {
  if (!/^(?:1|true|on)$/.test(attributeOf(reference, 'customMarkFollows') ?? '')) return undefined
  const signs = signsAfter(reference)
  const start = signs.findIndex(({ label }) => label.trim() !== '')
  const own = signs.slice(Math.max(0, start))
  const [mark = ''] = MARK.exec(own.map(({ label }) => label).join('')) ?? []
  const found = own.slice(0, [...mark].length).map((sign) => sign.found)
  return mark === '' ? undefined : { label: mark, found: found.join('') }
}

/** `*`, `12`, `(a)`: a label has no white space, and two letters in a row are a word of the text: `*` of `*Ferries`. */
const MARK = /^(?:\p{L}(?!\p{L})|[^\s\p{L}[\]\\^`<>]){1,3}/u

/** The characters that follow in the run, up to a tab or the end of a line. */
function signsAfter(reference: Element): readonly Mark[] {
  const signs: Mark[] = []
  for (const element of nextOf(reference)) {
    if (/^(?:tab|ptab|br|cr)$/.test(element.localName ?? '')) break
    for (const found of rawOf(element))
      signs.push({ label: element.localName === 'sym' ? toShown(found, element) : found, found })
  }
  return signs
}

const toShown = (found: string, element: Element): string =>
  toSign(found.codePointAt(0) ?? 0, attributeOf(element, 'font')) ?? found
