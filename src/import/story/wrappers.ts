import type { Element } from '@xmldom/xmldom'
import { elementsOf, parentOf } from '../package/elements.ts'
import { withinControl } from './controls.ts'
import type { Scope } from './scope.ts'

/** What may stand between a table and its rows, or a row and its cells. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
])

/** The children of a name, also those in content controls and the like. */
export function* unwrapped(parent: Element, name: string): Generator<Element> {
  for (const child of elementsOf(parent)) {
    if (child.localName === name) yield child
    else if (WRAPPERS.has(child.localName ?? '')) yield* unwrapped(child, name)
  }
}

/** What holds within the content controls round a row or a cell, of which each is told with the first that it holds. */
export function withinControlsRound(
  element: Element,
  scope: Scope,
  known: Map<Element, Scope>,
): Scope {
  const parent = parentOf(element)
  if (!parent || !WRAPPERS.has(parent.localName ?? '')) return scope
  const found = known.get(parent)
  if (found) return found
  const outside = withinControlsRound(parent, scope, known)
  const within = parent.localName === 'sdt' ? withinControl(parent, outside) : outside
  known.set(parent, within)
  return within
}
