import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../../package/elements.ts'
import { M } from '../../package/namespaces.ts'
import { readBlock } from '../blocks/blocks.ts'
import { withinControl } from '../blocks/controls.ts'
import { keepMovedAway, keepMovedHere } from '../blocks/moves.ts'
import { takeBranch } from '../blocks/take-branch.ts'
import { relationOf } from '../drawings/parts.ts'
import { createField } from '../fields/field.ts'
import { beginResult, endField } from '../fields/fields.ts'
import { DELETED, INSERTED, MOVED_HERE } from '../kinds/changes.ts'
import { ELSEWHERE } from '../kinds/fields.ts'
import { LOCAL_LINK, UNKNOWN_ELEMENT } from '../kinds/words.ts'
import { PASSED_OVER } from '../passed-over.ts'
import { wordsOf } from '../raw.ts'
import { type RunScope, tell, tellOfWords } from '../scope.ts'
import { toLink } from './addresses.ts'
import { readEquation } from './equations.ts'
import { readRun } from './runs.ts'

/** Reads what stands in a paragraph, or in an element within one. */
export function readInlines(parent: Element | undefined, scope: RunScope): void {
  for (const element of elementsOf(parent)) readInline(element, scope)
}

type Read = (element: Element, scope: RunScope) => void

/** Reads one element of a paragraph; one that is not known is read as what it holds. */
function readInline(element: Element, scope: RunScope): void {
  const name = element.localName ?? ''
  const read = element.namespaceURI === M ? readEquation : INLINES[name]
  if (read) read(element, scope)
  else if (!PASSED_OVER.has(name)) readUnknown(element, scope)
}

/** Reads an element that is not known as what it holds, and tells of its words. */
export function readUnknown(element: Element, scope: RunScope): void {
  const words = wordsOf(element)
  if (words.trim()) tell(scope, UNKNOWN_ELEMENT, words)
  if (element.localName === 'r') readRun(element, scope)
  else readInlines(element, scope)
}

const INLINES: Readonly<Record<string, Read | undefined>> = {
  r: readRun,
  hyperlink: readLink,
  fldSimple: readSimpleField,
  sdt: readControl,
  smartTag: readInlines,
  customXml: readInlines,
  AlternateContent: (element, scope) => readInlines(takeBranch(element, scope), scope),
  dir: readDirection,
  bdo: readDirection,
  p: (element, scope) => {
    scope.draft.hanging.push(...readBlock(element, { ...scope, holder: scope }))
  },
  tbl: (element, scope) => {
    scope.draft.hanging.push(...readBlock(element, { ...scope, holder: scope }))
  },
  ins: (element, scope) => {
    tellOfWords(scope, INSERTED, wordsOf(element))
    readInlines(element, scope)
  },
  moveTo: (element, scope) => {
    tellOfWords(scope, MOVED_HERE, wordsOf(element))
    keepMovedHere(element, scope)
    readInlines(element, scope)
  },
  del: (element, scope) => {
    tellOfWords(scope, DELETED, wordsOf(element))
    readInlines(element, { ...scope, isDeleted: true })
  },
  moveFrom: (element, scope) => {
    keepMovedAway(element, scope)
    readInlines(element, { ...scope, isDeleted: true })
  },
  subDoc: (_, scope) => tell(scope, ELSEWHERE),
  altChunk: (_, scope) => tell(scope, ELSEWHERE),
  bookmarkStart: (element, scope) => {
    const name = attributeOf(element, 'name')
    if (name !== undefined && !scope.isDeleted) scope.draft.bookmarks.push(name)
  },
}

function readLink(element: Element, scope: RunScope): void {
  const relation = relationOf(element, 'id', scope.flow)
  const anchor = attributeOf(element, 'anchor')
  const link = toLink(relation?.target, anchor)
  if (!link) tell(scope, LOCAL_LINK, wordsOf(element))
  readInlines(element, { ...scope, ...link })
}

function readSimpleField(element: Element, scope: RunScope): void {
  const code = attributeOf(element, 'instr') ?? ''
  scope.flow.fields.push(createField(code))
  if (!elementsOf(element).next().done) beginResult(scope)
  readInlines(element, scope)
  endField(scope)
}

function readControl(element: Element, scope: RunScope): void {
  readInlines(childOf(element, 'sdtContent'), withinControl(element, scope))
}

function readDirection(element: Element, scope: RunScope): void {
  readInlines(element, { ...scope, isRightToLeft: attributeOf(element) === 'rtl' })
}
