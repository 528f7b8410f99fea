import type { Element } from '@xmldom/xmldom'
import { chosenOf } from '../package/branches.ts'
import { elementsOf } from '../package/elements.ts'
import { lostOf } from '../signs/equation/lost.ts'
import { toLine } from '../signs/equation/to-line.ts'
import { fillFields } from './field.ts'
import { EQUATION, EQUATION_REST } from './kinds/words.ts'
import { readReference } from './note-references.ts'
import { putAs } from './put.ts'
import { rawOf, withoutSpace } from './raw.ts'
import { type RunScope, tell } from './scope.ts'

/** An equation is written on one line; where this changes no character, nothing is told. References to notes follow it. */
export function readEquation(element: Element, scope: RunScope): void {
  fillFields(scope.flow.fields)
  const [found, line] = [rawOf(element), toLine(element)]
  const lost = lostOf(element, line)
  const written = lost === '' ? line : `${line} ${lost}`
  if (lost !== '') tell(scope, EQUATION_REST, lost)
  if (withoutSpace(found) !== withoutSpace(written)) tell(scope, EQUATION, written)
  const isApart = element.localName === 'oMathPara' && scope.draft.inlines.length > 0
  putAs(scope, { found, written: isApart ? ` ${written}` : written, reason: 'equation' }, {})
  for (const reference of referencesIn(element)) readReference(reference, scope)
}

function referencesIn(element: Element): readonly Element[] {
  const { localName } = element
  if (localName === 'del' || localName === 'moveFrom') return []
  if (/^(?:foot|end)noteReference$/.test(localName ?? '')) return [element]
  const parent = localName === 'AlternateContent' ? chosenOf(element) : element
  return [...elementsOf(parent)].flatMap(referencesIn)
}
