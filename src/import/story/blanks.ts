import type { Element } from '@xmldom/xmldom'
import {
  attributeOf,
  childOf,
  elementsOf,
  nextOf,
  parentOf,
  previousOf,
} from '../package/elements.ts'
import { W } from '../package/namespaces.ts'
import type { Look } from '../styles/look.ts'
import { BLANK } from './kinds/fields.ts'
import { putIn, putSpace } from './put.ts'
import { wordsOf } from './raw.ts'
import { type RunScope, reasonOf, tell } from './scope.ts'

/** A blank to be filled in, as the guide writes it. */
const FULL_STOPS = '..................'

/** So many spaces make a blank; a tab does by itself. */
const FEWEST = 3

/** Tells how a run looks. */
export type LookOf = (run: Element) => Look

/**
 * Writes full stops for underlined tabs or spaces with no underlined words beside them: a line to write on. Tells whether
 * the run is such a blank, or a part of one.
 */
export function putBlank(run: Element, lookOf: LookOf, scope: RunScope): boolean {
  if (scope.isDeleted || reasonOf(scope) !== undefined || !isLine(run, lookOf)) return false
  const before = [...beside(previousOf(run), lookOf)]
  const after = [...beside(nextOf(run), lookOf)]
  const white = [...before, run, ...after].map(whiteOf)
  const spaces = white.join('')
  if (white.includes(undefined) || !(spaces.includes('\t') || spaces.length >= FEWEST)) return false
  if (before.length > 0) return true
  putFullStops(scope, after.at(-1) ?? run)
  return true
}

/** Writes a blank that ends with a run or a tab, apart from the words round it. */
export function putFullStops(scope: RunScope, last: Element): void {
  if (scope.isDeleted || reasonOf(scope) !== undefined) return
  tell(scope, BLANK)
  putSpace(scope, ' ', {})
  putIn(scope, FULL_STOPS, 'filledBlank')
  if (!isClosedBy(last)) putSpace(scope, ' ', {})
}

/** A line may run under words alone, and leave the spaces out (ISO/IEC 29500-1, 17.18.99). */
const isLine = (run: Element, lookOf: LookOf): boolean =>
  Boolean(whiteOf(run)) &&
  attributeOf(childOf(childOf(run, 'rPr'), 'u')) !== 'words' &&
  lookOf(run).isUnderlined === true

/** So many runs of one line are looked at on each side. */
const MOST = 100

/** The runs on one side that the same line goes under. */
function* beside(elements: Iterable<Element>, lookOf: LookOf): Generator<Element> {
  let count = 0
  for (const element of elements) {
    const isRun = element.namespaceURI === W && element.localName === 'r'
    if (isRun && whiteOf(element) === '') continue
    if (!isRun && MARKS.test(element.localName ?? '')) continue
    if (!isRun || !lookOf(element).isUnderlined || count === MOST) return
    count += 1
    yield element
  }
}

/** Tells whether a full stop, a comma or a bracket follows right after. */
function isClosedBy(last: Element): boolean {
  const outside = last.localName === 'r' ? undefined : parentOf(last)
  const words = wordsAfter(last) || (outside ? wordsAfter(outside) : '')
  return /^[.,;:!?)\]]/.test(words)
}

/** The first words that follow an element within what it stands in. */
function wordsAfter(element: Element): string {
  for (const next of nextOf(element)) {
    const words = wordsOf(next)
    if (words !== '') return words
  }
  return ''
}

const MARKS = /^(?:bookmark|comment|perm|proof)/

/** The white space of a run; undefined where it has words, or something that is shown. */
function whiteOf(run: Element): string | undefined {
  let white = ''
  for (const element of elementsOf(run)) {
    const { localName, textContent } = element
    if (localName === 'rPr' || localName === 'lastRenderedPageBreak') continue
    const own = localName === 'tab' ? '\t' : localName === 't' ? (textContent ?? '') : 'other'
    if (own.trim() !== '') return undefined
    white += own
  }
  return white
}
