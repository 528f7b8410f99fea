import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import { keyOf, type WordPlace } from '../place.ts'
import { type ParagraphLook, readParagraphLook } from '../styles/paragraph-look.ts'
import type { Style } from '../styles/styles.ts'
import { carry, goesOn, join } from './carried.ts'
import { headsContents } from './contents-heads.ts'
import { createDraft, type Draft, isSeen, toAmendments } from './draft.ts'
import { readInlines } from './inlines.ts'
import { DELETED_END, INSERTED_END } from './kinds/changes.ts'
import { CONTENTS } from './kinds/fields.ts'
import { EMPTY_NUMBER } from './kinds/structure.ts'
import { FRAME } from './kinds/words.ts'
import { readLabel } from './labels.ts'
import { leadersOf } from './leaders.ts'
import { withoutCommonLook } from './look-of-all.ts'
import { addToFields } from './put.ts'
import { wordsOf } from './raw.ts'
import { roleOf, styleOfWords } from './roles.ts'
import { nextPlaceOf, type RunScope, reasonOf, type Scope, tell } from './scope.ts'
import { endSection } from './sections.ts'
import type { Label, StoryBlock, StoryParagraph } from './story.ts'
import { endUnendedFields } from './unended-fields.ts'

/** Reads a paragraph (w:p): itself, if it has anything to be seen, and after it what floats on the page beside it. */
export function readParagraph(element: Element, outside: Scope): readonly StoryBlock[] {
  const { flow } = outside
  const properties = childOf(element, 'pPr')
  const style = flow.reading.styles.paragraph(attributeOf(childOf(properties, 'pStyle')))
  const own = readParagraphLook(properties)
  const scope = withinContents(element, { style, own }, withinHidden(outside))
  const role = roleOf(style, own, scope)
  if (role.role === 'heading') endUnendedFields(scope)
  const draft = createDraft(nextPlaceOf(flow))
  addToFields(scope, ' ')
  flow.paragraphs += 1
  const leaders = leadersOf(properties)
  const within: RunScope = { ...scope, draft, style: styleOfWords(style, role), leaders }
  const isGone = reasonOf(scope) !== undefined || scope.isDeleted === true
  const mark = childOf(properties, 'rPr')
  const isJoined = !isGone && childOf(mark, 'del') !== undefined && goesOn(element)
  const isCounted = !isGone && !isJoined && !isSectionMark(element)
  const label = isCounted ? readLabel({ style, own, mark }, within) : undefined
  tellOfParagraph(element, within)
  readInlines(element, within)
  endSection(childOf(properties, 'sectPr'), flow)
  finishDraft(draft, scope)
  if (isJoined || (isDropCap(properties) && goesOn(element))) {
    carry(draft, flow)
    return []
  }
  const { place, inlines, hanging, bookmarks } = join(draft, flow)
  const isShown = isSeen(inlines)
  placeBookmarks(bookmarks, isShown ? place : undefined, scope)
  if (!isShown && !isNumberAlone(label, scope)) {
    if (label && !label.isBullet && label.text) tell(within, EMPTY_NUMBER, label.text)
    return hanging
  }
  const paragraph: StoryParagraph = {
    type: 'paragraph',
    place,
    ...role,
    ...(label && { label }),
    indent: indentOf(style, own, within),
    isBordered: own.isBordered ?? style.isBordered ?? false,
    style: style.names[0] ?? '',
    ...(draft.sequence !== undefined && { sequence: draft.sequence }),
    inlines: withoutCommonLook(inlines, role),
  }
  return [paragraph, ...hanging]
}

/** In a cell the number of an empty paragraph is what Word shows there: a column of numbers is made so. */
const isNumberAlone = (label: Label | undefined, { cellLook }: Scope): boolean =>
  label !== undefined && !label.isBullet && label.text !== '' && cellLook !== undefined

/** A paragraph within hidden words, as of a text box, is told of with them. */
const withinHidden = (scope: Scope): Scope =>
  scope.leftOut === 'hidden' ? { ...scope, leftOut: 'hiddenPart' } : scope

/** The heading of a table of contents that Word makes goes with it, unless it is numbered. */
function withinContents(
  element: Element,
  { style, own }: { readonly style: Style; readonly own: ParagraphLook },
  scope: Scope,
): Scope {
  const isNumbered = (own.list ?? style.list ?? '0') !== '0'
  const isHead = style.names[0] === 'toc heading' || (!isNumbered && headsContents(element))
  if (!isHead || scope.isDeleted || reasonOf(scope) !== undefined) return scope
  tell(scope, CONTENTS, wordsOf(element))
  return { ...scope, leftOut: 'contents' }
}

/** An empty paragraph that ends a section is the mark of that end, and Word neither shows nor counts its number. */
const isSectionMark = (element: Element): boolean =>
  childOf(childOf(element, 'pPr'), 'sectPr') !== undefined &&
  [...elementsOf(element)].every(({ localName }) => localName !== 'r')

/** Its indent is its own, or else its list's where it names one itself, or else its style's, or that style's list's. */
function indentOf(style: Style, own: ParagraphLook, { flow }: Scope): number {
  const { numbering } = flow.reading
  const list = own.list ?? style.list
  const level = own.level ?? style.level ?? 0
  const ofList = list === undefined ? undefined : numbering.indentOf(list, level)
  const inherited = own.list === undefined ? (style.indent ?? ofList) : (ofList ?? style.indent)
  return own.indent ?? inherited ?? 0
}

function tellOfParagraph(element: Element, scope: RunScope): void {
  const properties = childOf(element, 'pPr')
  const mark = childOf(properties, 'rPr')
  if (childOf(mark, 'del')) tell(scope, DELETED_END)
  if (childOf(mark, 'ins')) tell(scope, INSERTED_END)
  const frame = childOf(properties, 'framePr')
  const words = frame && !isDropCap(properties) ? wordsOf(element) : ''
  if (words.trim()) tell(scope, FRAME, words)
}

const isDropCap = (properties: Element | undefined): boolean =>
  /^(?:drop|margin)$/.test(attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? '')

/** Keeps what the paragraph has to say to the proof and to messages. */
function finishDraft(draft: Draft, { flow, isDeleted }: Scope): void {
  // One by one: a paragraph may have more of them than a call has arguments.
  if (!isDeleted)
    for (const amendment of toAmendments(draft)) flow.reading.amendments.push(amendment)
  const opening = draft.opening.replace(/\s+/g, ' ').trim()
  if (opening) flow.reading.openings.set(keyOf(draft.place), opening)
}

/** A bookmark in a paragraph without words is one of the next that has words. */
function placeBookmarks(
  names: readonly string[],
  place: WordPlace | undefined,
  { flow }: Scope,
): void {
  for (const name of names) flow.waiting.push(name)
  if (!place) return
  const { bookmarks } = flow.reading
  for (const name of flow.waiting.splice(0)) if (!bookmarks.has(name)) bookmarks.set(name, place)
}
