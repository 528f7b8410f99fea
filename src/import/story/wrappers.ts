import type { Element } from '@xmldom/xmldom'
import type { Kind } from '../finding.ts'
import { chosenOf } from '../package/branches.ts'
import { elementsOf, parentOf } from '../package/elements.ts'
import { withinControl } from './controls.ts'
import { DELETED, INSERTED, MOVED_HERE } from './kinds/changes.ts'
import { UNKNOWN_ELEMENT } from './kinds/words.ts'
import { keepMovedAway, keepMovedHere } from './moves.ts'
import { wordsOf } from './raw.ts'
import { type Scope, tell } from './scope.ts'

/** What is no wrapper between a table and its rows, or a row and its cells: what they are set in, and blocks of their own. */
const OTHERS: ReadonlySet<string> = new Set([
  'p',
  'tbl',
  'tblGrid',
  'tblPr',
  'tblPrEx',
  'tc',
  'tr',
  'trPr',
])

/** The children of a name, also those in content controls and the like, or in elements that are not known. */
export function* unwrapped(parent: Element | undefined, name: string): Generator<Element> {
  for (const child of elementsOf(parent)) {
    if (child.localName === name) yield child
    else if (child.localName === 'AlternateContent') yield* unwrapped(chosenOf(child), name)
    else if (!OTHERS.has(child.localName ?? '')) yield* unwrapped(child, name)
  }
}

/** What holds within what stands round a row or a cell, of which each is told with the first that it holds. */
export function withinControlsRound(
  element: Element,
  scope: Scope,
  known: Map<Element, Scope>,
): Scope {
  const parent = parentOf(element)
  if (!parent || OTHERS.has(parent.localName ?? '')) return scope
  const found = known.get(parent)
  if (found) return found
  const within = withinWrapper(parent, withinControlsRound(parent, scope, known))
  known.set(parent, within)
  return within
}

type Within = (element: Element, scope: Scope) => Scope

const telling =
  (kind: Kind): Within =>
  (element, scope) => {
    const words = wordsOf(element)
    if (words.trim()) tell(scope, kind, words)
    return scope
  }

const asItIs: Within = (_, scope) => scope

const WRAPPERS: Readonly<Record<string, Within | undefined>> = {
  AlternateContent: asItIs,
  Choice: asItIs,
  Fallback: asItIs,
  customXml: asItIs,
  del: (element, scope) => ({ ...telling(DELETED)(element, scope), isDeleted: true }),
  ins: telling(INSERTED),
  moveFrom: (element, scope) => {
    keepMovedAway(element, scope)
    return { ...scope, isDeleted: true }
  },
  moveTo: (element, scope) => {
    keepMovedHere(element, scope)
    return telling(MOVED_HERE)(element, scope)
  },
  sdt: withinControl,
  sdtContent: asItIs,
  smartTag: asItIs,
}

const withinWrapper: Within = (element, scope) =>
  (WRAPPERS[element.localName ?? ''] ?? telling(UNKNOWN_ELEMENT))(element, scope)
