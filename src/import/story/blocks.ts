import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import { M } from '../package/namespaces.ts'
import { withinControl } from './controls.ts'
import { ELSEWHERE } from './kinds/fields.ts'
import { UNKNOWN_ELEMENT } from './kinds/words.ts'
import { readParagraph } from './paragraph.ts'
import { wordsOf } from './raw.ts'
import { type Scope, tell } from './scope.ts'
import { endSection } from './sections.ts'
import type { StoryBlock } from './story.ts'
import { readTable } from './tables.ts'
import { takeBranch } from './take-branch.ts'

/** Reads what stands in a body, a cell, a note or a text box. */
export function readBlocks(elements: Iterable<Element>, scope: Scope): readonly StoryBlock[] {
  const blocks: StoryBlock[] = []
  for (const element of elements) for (const block of readBlock(element, scope)) blocks.push(block)
  return blocks
}

type Read = (element: Element, scope: Scope) => readonly StoryBlock[]

/** Reads one element of a body; one that is not known is read as what it holds. */
export function readBlock(element: Element, scope: Scope): readonly StoryBlock[] {
  const read = BLOCKS[element.localName ?? '']
  if (read) return read(element, scope)
  if (PASSED_OVER.has(element.localName ?? '')) return []
  const words = wordsOf(element)
  if (words.trim()) tell(scope, UNKNOWN_ELEMENT, words)
  return element.namespaceURI === M ? [] : readBlocks(elementsOf(element), scope)
}

/** Properties, and marks that hold no words. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'bookmarkEnd',
  'commentRangeEnd',
  'commentRangeStart',
  'customXmlPr',
  'moveFromRangeEnd',
  'moveFromRangeStart',
  'moveToRangeEnd',
  'moveToRangeStart',
  'permEnd',
  'permStart',
  'proofErr',
  'sdtEndPr',
  'sdtPr',
  'tcPr',
])

const readChildren: Read = (element, scope) => readBlocks(elementsOf(element), scope)
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
  ins: readChildren,
  moveTo: readChildren,
  del: (element, scope) => readBlocks(elementsOf(element), { ...scope, isDeleted: true }),
  moveFrom: (element, scope) => readBlocks(elementsOf(element), { ...scope, isDeleted: true }),
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
