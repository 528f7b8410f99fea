import type { Reason } from '../reasons.ts'
import type { Look } from '../styles/look.ts'
import type { Link } from './addresses.ts'
import { addPutIn, addRaw, addText, advance, endPutIn, type Piece } from './draft.ts'
import { fillFields } from './field.ts'
import { FIELD_CODE } from './kinds/fields.ts'
import { countLetters, languageOf } from './languages.ts'
import { type First, type RunScope, reasonOf, type Scope, tellOfRun } from './scope.ts'

/** Takes characters of the file into the paragraph, and writes others for them. */
export function putAs(scope: RunScope, piece: Piece, look: Look): void {
  const { draft, isDeleted, first } = scope
  if (isDeleted) return
  addToFields(scope, piece.written)
  const leftOut = reasonOf(scope)
  if (leftOut === 'fieldCode') tellOfRun(scope, FIELD_CODE, piece.found)
  if (leftOut !== undefined) addRaw(draft, { ...piece, written: '', reason: leftOut })
  else if (first && first.found !== '' && piece.found.trim() !== '')
    putFirst(first, scope, piece, look)
  else putShown(scope, piece, look)
}

/** What is shown in a field is quoted where something is told of it. */
export function addToFields({ flow }: Scope, text: string): void {
  for (const field of flow.fields) if (field.phase === 'result') field.shown += text
}

/** Writes the first characters as they are to be written, once, and what follows them as it stands. */
function putFirst(first: First, scope: RunScope, piece: Piece, look: Look): void {
  const { written, reason } = first
  const [space, text] = [/^\s*/.exec(piece.found)?.[0] ?? '', piece.found.trimStart()]
  const taken = startOf(text, first.found)
  first.found = taken === '' ? '' : first.found.slice(taken.length)
  first.written = ''
  if (taken === '' || (piece.found !== piece.written && text !== taken))
    putShown(scope, piece, look)
  else {
    putShown(scope, { found: space, written: space }, look)
    putShown(scope, { found: taken, written, reason }, look)
    const rest = text.slice(taken.length)
    putAs(scope, { found: rest, written: rest }, look)
  }
}

/** What a text and the characters that stand first begin with together: the whole of one of them, or nothing. */
function startOf(text: string, first: string): string {
  if (text.startsWith(first)) return first
  return first.startsWith(text) ? text : ''
}

function putShown(scope: RunScope, piece: Piece, look: Look): void {
  if (piece.found === '' && piece.written === '') return
  const { draft, flow } = scope
  endPutIn(draft, piece.written)
  addRaw(draft, piece)
  const language = languageOf(piece.written, look)
  if (language !== undefined && flow.text === 'body')
    countLetters(flow.reading.letters, piece.written, language)
  addShown(scope, piece.written, look)
}

/** Writes what stands nowhere in the file as text. */
export function putIn(scope: RunScope, value: string, reason: Reason): void {
  if (scope.isDeleted || reasonOf(scope) !== undefined) return
  fillFields(scope.flow.fields)
  addToFields(scope, value)
  addPutIn(scope.draft, value, reason)
  addShown(scope, value, {})
}

/** Writes white space, which is no word. */
export function putSpace(scope: RunScope, space: string, look: Look): void {
  if (scope.isDeleted) return
  addToFields(scope, ' ')
  if (reasonOf(scope) !== undefined) return
  advance(scope.draft, ' ')
  endPutIn(scope.draft, space)
  addShown(scope, space, look)
}

function addShown(scope: RunScope, value: string, look: Look): void {
  if (value === '') return
  const language = languageOf(value, look)
  const { address, bookmark } = linkOf(scope)
  addText(scope.draft, {
    type: 'text',
    value,
    isBold: look.isBold === true,
    isItalic: look.isItalic === true,
    ...(language !== undefined && { language }),
    ...((look.height === 'superscript' || look.height === 'subscript') && { raised: look.height }),
    ...(address !== undefined && { address }),
    ...(address === undefined && bookmark !== undefined && { bookmark }),
  })
}

/** By the element round them, or by the innermost field that leads anywhere. */
function linkOf(scope: RunScope): Link {
  if (scope.address !== undefined || scope.bookmark !== undefined) return scope
  return (
    scope.flow.fields.findLast(({ meaning }) => meaning.address ?? meaning.bookmark)?.meaning ?? {}
  )
}
