import type { Element } from '@xmldom/xmldom'
import type { Kind } from '../../finding.ts'
import { attributeOf, childOf, elementsOf } from '../../package/elements.ts'
import { M } from '../../package/namespaces.ts'
import { DELETED, INSERTED, MOVED_HERE } from '../kinds/changes.ts'
import { ELSEWHERE } from '../kinds/fields.ts'
import { UNKNOWN_ELEMENT } from '../kinds/words.ts'
import { PASSED_OVER } from '../passed-over.ts'
import { wordsOf } from '../raw.ts'
import { type Scope, tell } from '../scope.ts'
import type { StoryBlock } from '../story.ts'
import { readTable } from '../tables/tables.ts'
import { withinControl } from './controls.ts'
import { readLoneEquation } from './lone-equations.ts'
import { keepMovedAway, keepMovedHere } from './moves.ts'
import { readParagraph } from './paragraph.ts'
import { endSection } from './sections.ts'
import { takeBranch } from './take-branch.ts'

/**
 * Reads what stands in a body, a cell, a note or a text box. Blocks hold tables and paragraphs, these hold blocks, and runs hold
 * drawings with blocks in them: so these files import one another in a ring.
 */
export function readBlocks(elements: Iterable<Element>, scope: Scope): readonly StoryBlock[] {
  const blocks: StoryBlock[] = []
  for (const element of elements) for (const block of readBlock(element, scope)) blocks.push(block)
  return blocks
}

type Read = (element: Element, scope: Scope) => readonly StoryBlock[]

/** Reads one element of a body; one that is not known is read as what it holds. */
export function readBlock(element: Element, scope: Scope): readonly StoryBlock[] {
  if (element.namespaceURI === M) return readLoneEquation(element, scope)
  const read = BLOCKS[element.localName ?? '']
  if (read) return read(element, scope)
  if (PASSED_OVER.has(element.localName ?? '')) return []
  tellOfWordsIn(scope, UNKNOWN_ELEMENT, element)
  return readBlocks(elementsOf(element), scope)
}

const readChildren: Read = (element, scope) => readBlocks(elementsOf(element), scope)

function tellOfWordsIn(scope: Scope, kind: Kind, element: Element): void {
  const words = wordsOf(element)
  if (words.trim()) tell(scope, kind, words)
}

const tellOfElsewhere: Read = (_, scope) => {
  tell(scope, ELSEWHERE)
  return []
}

const BLOCKS: Readonly<Record<string, Read | undefined>> = {
  p: readParagraph,
  tbl: readTable,
  sdt: readControl,
  customXml: readChildren,
  smartTag: readChildren,
  ins: (element, scope) => {
    tellOfWordsIn(scope, INSERTED, element)
    return readChildren(element, scope)
  },
  moveTo: (element, scope) => {
    tellOfWordsIn(scope, MOVED_HERE, element)
    keepMovedHere(element, scope)
    return readChildren(element, scope)
  },
  del: (element, scope) => {
    tellOfWordsIn(scope, DELETED, element)
    return readChildren(element, { ...scope, isDeleted: true })
  },
  moveFrom: (element, scope) => {
    keepMovedAway(element, scope)
    return readChildren(element, { ...scope, isDeleted: true })
  },
  AlternateContent: (element, scope) => readBlocks(elementsOf(takeBranch(element, scope)), scope),
  altChunk: tellOfElsewhere,
  subDoc: tellOfElsewhere,
  bookmarkStart: (element, scope) => {
    const name = attributeOf(element, 'name')
    if (name !== undefined) scope.flow.waiting.push(name)
    return []
  },
  sectPr: (element, scope) => {
    endSection(element, scope.flow)
    return []
  },
}

function readControl(element: Element, scope: Scope): readonly StoryBlock[] {
  return readBlocks(elementsOf(childOf(element, 'sdtContent')), withinControl(element, scope))
}
