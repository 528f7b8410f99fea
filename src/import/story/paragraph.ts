import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, elementsOf } from '../package/elements.ts'
import { keyOf, type WordPlace } from '../place.ts'
import { type ParagraphLook, readParagraphLook } from '../styles/paragraph-look.ts'
import type { Style } from '../styles/styles.ts'
import { type Carried, goesOn, join } from './carried.ts'
import { headsContents, headsContentsByStyle } from './contents-heads.ts'
import { createDraft, type Draft, isSeen, toAmendments } from './draft.ts'
import { isEmptied, isEndGone } from './ends.ts'
import { readInlines } from './inlines.ts'
import { DELETED_END, INSERTED_END } from './kinds/changes.ts'
import { CONTENTS } from './kinds/fields.ts'
import { EMPTY_NUMBER } from './kinds/structure.ts'
import { FRAME } from './kinds/words.ts'
import { type Numbered, readLabel } from './labels.ts'
import { leadersOf } from './leaders.ts'
import { withoutCommonLook } from './look-of-all.ts'
import { addToFields } from './put.ts'
import { wordsOf } from './raw.ts'
import { type Role, roleOf, styleOfWords } from './roles.ts'
import { nextPlaceOf, type RunScope, reasonOf, type Scope, tell } from './scope.ts'
import { endSection } from './sections.ts'
import type { Label, StoryBlock, StoryParagraph } from './story.ts'
import { endUnendedFields } from './unended-fields.ts'

/** What a paragraph says of itself. */
interface Own {
  readonly element: Element
  readonly properties: Element | undefined
  readonly style: Style
  readonly look: ParagraphLook
}

/** Reads a paragraph (w:p): itself, if it has anything to be seen, and after it what floats on the page beside it. */
export function readParagraph(element: Element, outside: Scope): readonly StoryBlock[] {
  const { flow } = outside
  const own = readOwn(element, outside)
  const { properties, style } = own
  const scope = withinContents(own, withinHidden(outside))
  const role = roleOf(style, own.look, scope)
  if (role.role === 'heading') endUnendedFields(scope)
  const draft = createDraft(nextPlaceOf(flow), flow.paragraphs === 0 ? flow.raw : '')
  addToFields(scope, ' ')
  flow.paragraphs += 1
  const leaders = leadersOf(properties)
  const within: RunScope = { ...scope, draft, style: styleOfWords(style, role), leaders }
  const isJoined = isJoinedToNext(own, scope)
  const label = isCounted(own, scope) ? readLabel(toNumbered(own), within) : undefined
  tellOfParagraph(element, within)
  readInlines(element, within)
  endSection(childOf(properties, 'sectPr'), flow)
  const joined = join(draft, flow)
  finishDraft(draft, scope)
  if (isJoined || (isDropCap(properties) && goesOn(element))) {
    flow.carried = joined
    return []
  }
  return toBlocks(joined, { own, role, ...(label && { label }) }, within)
}

function readOwn(element: Element, { flow }: Scope): Own {
  const properties = childOf(element, 'pPr')
  const style = flow.reading.styles.paragraph(attributeOf(childOf(properties, 'pStyle')))
  return { element, properties, style, look: readParagraphLook(properties) }
}

const isGone = (scope: Scope): boolean => reasonOf(scope) !== undefined || scope.isDeleted === true

/** Tells whether a paragraph goes on in the next, since its end is gone. */
const isJoinedToNext = ({ element, properties }: Own, scope: Scope): boolean =>
  !isGone(scope) && isEndGone(childOf(properties, 'rPr')) && goesOn(element)

/** Tells whether a paragraph counts in its list: not one that is gone, nor the mark of the end of a section. */
function isCounted(own: Own, scope: Scope): boolean {
  const { element, properties } = own
  const isLeft = !(isEndGone(childOf(properties, 'rPr')) && isEmptied(element))
  return !isGone(scope) && !isJoinedToNext(own, scope) && isLeft && !isSectionMark(element)
}

const toNumbered = ({ properties, style, look }: Own): Numbered => ({
  style,
  own: look,
  mark: childOf(properties, 'rPr'),
})

/** What is known of a paragraph beside its words. */
interface Known {
  readonly own: Own
  readonly role: Role
  readonly label?: Label
}

/** A paragraph that is read, if it has anything to be seen, and what hangs on it. */
function toBlocks(
  joined: Carried,
  { own, role, label }: Known,
  scope: RunScope,
): readonly StoryBlock[] {
  const { place, inlines, hanging, bookmarks } = joined
  const isShown = isSeen(inlines)
  placeBookmarks(bookmarks, isShown ? place : undefined, scope)
  if (!isShown && !isNumberAlone(label, scope)) {
    if (label && !label.isBullet && label.text) tell(scope, EMPTY_NUMBER, label.text)
    return hanging
  }
  const { sequence } = scope.draft
  const paragraph: StoryParagraph = {
    type: 'paragraph',
    place,
    ...role,
    ...(label && { label }),
    indent: indentOf(own.style, own.look, scope),
    isBordered: own.look.isBordered ?? own.style.isBordered ?? false,
    style: own.style.names[0] ?? '',
    ...(sequence !== undefined && { sequence }),
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
function withinContents({ element, style, look: own }: Own, scope: Scope): Scope {
  const isNumbered = (own.list ?? style.list ?? '0') !== '0'
  const isHead = headsContentsByStyle(element, style) || (!isNumbered && headsContents(element))
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
  // Of a paragraph that is moved away as a whole it is told where its words are.
  if (childOf(mark, 'del') || (isEndGone(mark) && !isEmptied(element))) tell(scope, DELETED_END)
  if (childOf(mark, 'ins')) tell(scope, INSERTED_END)
  const frame = childOf(properties, 'framePr')
  const words = frame && !isDropCap(properties) ? wordsOf(element) : ''
  if (words.trim()) tell(scope, FRAME, words)
}

const isDropCap = (properties: Element | undefined): boolean =>
  /^(?:drop|margin)$/.test(attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? '')

/** Keeps what the paragraph has to say to the proof and to messages. */
function finishDraft(draft: Draft, scope: Scope): void {
  const { flow, isDeleted } = scope
  // One by one: a paragraph may have more of them than a call has arguments.
  if (!isDeleted)
    for (const amendment of toAmendments(draft)) flow.reading.amendments.push(amendment)
  if (draft.place.paragraph === flow.paragraphs - 1) {
    flow.raw = draft.raw
    flow.leftOut = reasonOf(scope)
  }
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
