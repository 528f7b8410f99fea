import type { Element } from '@xmldom/xmldom'
import { elementsOf } from '../package/elements.ts'
import { W } from '../package/namespaces.ts'
import { readBlocks } from './blocks.ts'
import { readUnknown } from './inlines.ts'
import * as kinds from './kinds/drawings.ts'
import { wordsOfPart } from './parts.ts'
import { readPicture } from './pictures.ts'
import { wordsOf } from './raw.ts'
import { type RunScope, reasonOf, tell } from './scope.ts'
import type { StoryPicture } from './story.ts'
import { takeBranch } from './take-branch.ts'

/** What a drawing is, as far as it bears on what stands in it. */
interface Drawing {
  readonly element: Element
  /** Whether it floats, and so stands after the paragraph. */
  readonly isFloating: boolean
  /** Whether it has been told that it is drawn of shapes. */
  readonly isTold?: boolean
}

/** Reads what is drawn (w:drawing, w:pict, w:object): pictures, text boxes, charts, diagrams, objects of other programs. */
export function readDrawing(element: Element, scope: RunScope): void {
  const isFloating = [...elementsOf(element)].some(({ localName }) => localName === 'anchor')
  // Of an object it is told as such.
  readParts(element, { element, isFloating, isTold: element.localName === 'object' }, scope)
}

function readParts(parent: Element | undefined, drawing: Drawing, scope: RunScope): void {
  for (const element of elementsOf(parent)) {
    const isRun = element.namespaceURI === W && element.localName === 'r'
    const read = PARTS[element.localName ?? '']
    if (isRun) readUnknown(element, scope)
    else if (read) read(element, drawing, scope)
    else readParts(element, drawing, scope)
  }
}

type Read = (element: Element, drawing: Drawing, scope: RunScope) => void

const PARTS: Readonly<Record<string, Read | undefined>> = {
  AlternateContent: (element, drawing, scope) =>
    readParts(takeBranch(element, scope), drawing, scope),
  txbxContent: readTextBox,
  blip: addPicture,
  imagedata: addPicture,
  textpath: (element, _, scope) => {
    const words = element.getAttribute('string') ?? ''
    if (words.trim()) tell(scope, kinds.WORD_ART, words)
  },
  contentPart: (_, __, scope) => tell(scope, kinds.SHAPES),
  wgp: readShapes,
  lockedCanvas: readShapes,
  wsp: readShape,
  line: readShape,
  polyline: readShape,
  arc: readShape,
  curve: readShape,
  oval: readShape,
  rect: readShape,
  roundrect: readShape,
  shape: readShape,
  wpc: readShapes,
  group: readShapes,
  chart: (element, _, scope) => tell(scope, kinds.CHART, wordsOfPart(element, 'id', scope.flow)),
  relIds: (element, _, scope) => tell(scope, kinds.DIAGRAM, wordsOfPart(element, 'dm', scope.flow)),
  txBody: (element, drawing, scope) => {
    const words = wordsOf(element).trim()
    if (words) tell(scope, kinds.DRAWN_WORDS, words)
    readParts(element, drawing, scope)
  },
  OLEObject: (element, _, scope) => tell(scope, kinds.OBJECT, element.getAttribute('ProgID') ?? ''),
  control: (_, __, scope) => tell(scope, kinds.CONTROL),
}

/** Several shapes that are drawn as one: the words in them are read, the lines are not. */
function readShapes(element: Element, drawing: Drawing, scope: RunScope): void {
  if (!drawing.isTold) tell(scope, kinds.SHAPES)
  readParts(element, { ...drawing, isTold: true }, scope)
}

/** A shape with words, a picture or the like in it is a frame; another one, as an arrow, may say something by itself. */
function readShape(element: Element, drawing: Drawing, scope: RunScope): void {
  if (holds(element, CONTENT) || isRule(element)) readParts(element, drawing, scope)
  else readShapes(element, drawing, scope)
}

const CONTENT: ReadonlySet<string> = new Set(['txbxContent', 'imagedata', 'blip', 'textpath'])

const holds = (element: Element, names: ReadonlySet<string>): boolean =>
  [...elementsOf(element)].some((child) => names.has(child.localName ?? '') || holds(child, names))

/** A line across the page that divides the text (Office VML, o:hr). */
const isRule = (element: Element): boolean =>
  /^(?:t|true)$/.test(element.getAttributeNS('urn:schemas-microsoft-com:office:office', 'hr') ?? '')

function readTextBox(element: Element, _: Drawing, scope: RunScope): void {
  const { draft, flow, isDeleted, cellLook } = scope
  const place = { text: flow.text, paragraph: flow.paragraphs }
  const words = wordsOf(element)
  if (words.trim()) tell(scope, kinds.TEXT_BOX, words.trim())
  const leftOut = reasonOf(scope)
  const blocks = withFieldsApart(scope, () =>
    readBlocks(elementsOf(element), {
      flow,
      holder: scope,
      ...(leftOut !== undefined && { leftOut }),
      ...(isDeleted && { isDeleted }),
      ...(cellLook && { cellLook }),
    }),
  )
  if (blocks.length > 0) draft.hanging.push({ type: 'textBox', place, blocks })
}

/** A text box has fields of its own, and its last paragraph goes on in none outside. */
function withFieldsApart<T>({ flow }: RunScope, read: () => T): T {
  const outside = flow.fields.splice(0)
  const { carried } = flow
  flow.carried = undefined
  const result = read()
  flow.fields.splice(0, flow.fields.length, ...outside)
  flow.carried = carried
  return result
}

function addPicture(element: Element, drawing: Drawing, scope: RunScope): void {
  if (scope.isDeleted || reasonOf(scope) !== undefined) return
  const picture: StoryPicture | undefined = readPicture(element, drawing.element, scope)
  if (!picture) return
  if (drawing.isFloating) scope.draft.hanging.push(picture)
  else scope.draft.inlines.push(picture)
}
