import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import { textOf } from '../package/texts.ts'
import type { Look } from '../styles/look.ts'
import { putBlank, putFullStops } from './blanks.ts'
import { tellOfComment } from './comments.ts'
import { advance } from './draft.ts'
import { readDrawing } from './drawings.ts'
import { fillFields } from './field.ts'
import { readFieldMark } from './fields.ts'
import { readInlines, readUnknown } from './inlines.ts'
import { UNSTORED_DATE } from './kinds/fields.ts'
import { CAPITALS, HIDDEN, RUBY, STRUCK, UNDERLINED } from './kinds/words.ts'
import { isLineToWriteOn } from './leaders.ts'
import { lookOf } from './look-of.ts'
import { markOf, readReference } from './note-references.ts'
import { putAs, putIn, putSpace } from './put.ts'
import { putSign, putText } from './put-text.ts'
import { wordsOf } from './raw.ts'
import { type RunScope, reasonOf, tell, tellOfWords } from './scope.ts'
import { takeBranch } from './take-branch.ts'

/** Reads a run (w:r): text of one look, and what stands in it. */
export function readRun(run: Element, scope: RunScope): void {
  const look = lookOf(childOf(run, 'rPr'), scope)
  const words = wordsOf(run)
  if (words !== '' || isDrawn(run)) fillFields(scope.flow.fields)
  const isBlank =
    look.isUnderlined &&
    !look.isHidden &&
    !isLink(scope) &&
    putBlank(run, (other) => lookOf(childOf(other, 'rPr'), scope), scope)
  if (isBlank) return
  tellOfLook(scope, words, look)
  const leftOut = look.isHidden ? (reasonOf(scope) ?? 'hidden') : undefined
  readContents(run, leftOut === undefined ? scope : { ...scope, leftOut }, look)
}

/** What a run may show that holds no words. */
const DRAWN = /^(?:AlternateContent|drawing|endnoteReference|footnoteReference|object|pict)$/

const isDrawn = (run: Element): boolean =>
  [...elementsOf(run)].some(({ localName }) => DRAWN.test(localName ?? ''))

function tellOfLook(scope: RunScope, words: string, look: Look): void {
  if (look.isHidden) tellOfWords(scope, HIDDEN, words)
  if (look.isStruck) tellOfWords(scope, STRUCK, words)
  if (look.isCapital && /\p{Ll}/u.test(words)) tellOfWords(scope, CAPITALS, words)
  if (look.isUnderlined && !isLink(scope)) tellOfWords(scope, UNDERLINED, words)
}

const isLink = ({ address, bookmark, flow }: RunScope): boolean =>
  address !== undefined ||
  bookmark !== undefined ||
  flow.fields.some(({ meaning }) => (meaning.address ?? meaning.bookmark) !== undefined)

function readContents(parent: Element | undefined, scope: RunScope, look: Look): void {
  let own = scope
  for (const element of elementsOf(parent)) {
    const read = CONTENTS[element.localName ?? '']
    if (read) read(element, own, look)
    else if (!PASSED_OVER.has(element.localName ?? '')) readUnknown(element, own)
    const mark = markOf(element)
    if (mark) own = { ...own, first: { found: mark.found, written: '', reason: 'noteMark' } }
  }
}

type Read = (element: Element, scope: RunScope, look: Look) => void

const putTab: Read = (element, scope, look) => {
  const isLine = isLineToWriteOn(element, scope)
  scope.draft.tabs += 1
  if (isLine) putFullStops(scope, element)
  else putSpace(scope, '\t', look)
}
const tellOfDate: Read = (_, scope) => tell(scope, UNSTORED_DATE)

const CONTENTS: Readonly<Record<string, Read | undefined>> = {
  t: (element, scope, look) => putText(scope, textOf(element), look),
  tab: putTab,
  ptab: putTab,
  br: (element, scope) => addBreak(scope, attributeOf(element, 'type')),
  cr: (_, scope) => addBreak(scope, undefined),
  noBreakHyphen: (_, scope, look) => {
    putAs(scope, { found: '\u2011', written: '\u2011' }, look)
  },
  sym: (element, scope, look) => {
    const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
    if (code > 0 && code <= 0x10ffff)
      putSign(scope, { code, font: attributeOf(element, 'font') }, look)
  },
  fldChar: (element, scope) => readFieldMark(element, scope),
  instrText: addToCode,
  delInstrText: addToCode,
  footnoteReference: readReference,
  endnoteReference: readReference,
  commentReference: (element, scope) => tellOfComment(element, scope),
  drawing: readDrawing,
  pict: readDrawing,
  object: readDrawing,
  AlternateContent: (element, scope, look) => readContents(takeBranch(element, scope), scope, look),
  ruby: readRuby,
  pgNum: tellOfDate,
  dayLong: tellOfDate,
  dayShort: tellOfDate,
  monthLong: tellOfDate,
  monthShort: tellOfDate,
  yearLong: tellOfDate,
  yearShort: tellOfDate,
}

/** What has no words of the text: properties, deleted text, hyphens that nobody sees, and marks that notes begin with. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'annotationRef',
  'continuationSeparator',
  'delText',
  'endnoteRef',
  'footnoteRef',
  'lastRenderedPageBreak',
  'rPr',
  'separator',
  'softHyphen',
])

function addToCode(element: Element, { flow }: RunScope): void {
  const field = flow.fields.at(-1)
  if (field?.phase === 'code') field.code += element.textContent ?? ''
}

function addBreak(scope: RunScope, type: string | undefined): void {
  if (scope.isDeleted || reasonOf(scope) !== undefined) return
  scope.draft.tabs = 0
  const kind = type === 'page' || type === 'column' ? type : 'line'
  advance(scope.draft, ' ')
  scope.draft.inlines.push({ type: 'break', kind })
}

/** A reading over words (w:ruby) stands before them in the file, and after them in the text. */
function readRuby(element: Element, scope: RunScope): void {
  const reading = childOf(element, 'rt')
  const words = reading ? wordsOf(reading) : ''
  if (words.trim()) tell(scope, RUBY, words)
  readInlines(reading, {
    ...scope,
    leftOut: reasonOf(scope) ?? 'ruby',
  })
  readInlines(childOf(element, 'rubyBase'), scope)
  if (words.trim()) putIn(scope, ` (${words})`, 'ruby')
}
