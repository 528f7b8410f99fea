import type { Reason } from '../reasons.ts'
import type { Look } from '../styles/look.ts'
import type { Link } from './addresses.ts'
import { addPutIn, addRaw, addText, advance, endPutIn, type Piece } from './draft.ts'
import { FIELD_CODE } from './kinds/fields.ts'
import { countLetters, languageOf } from './languages.ts'
import { type RunScope, reasonOf, type Scope, tellOfRun } from './scope.ts'

/** Takes characters of the file into the paragraph, and writes others for them. */
export function putAs(scope: RunScope, piece: Piece, look: Look): void {
  const { draft, isDeleted, sign } = scope
  if (isDeleted) return
  addToFields(scope, piece.written)
  const leftOut = reasonOf(scope)
  if (leftOut === 'fieldCode') tellOfRun(scope, FIELD_CODE, piece.found)
  if (leftOut !== undefined) addRaw(draft, { ...piece, written: '', reason: leftOut })
  else if (sign && piece.found.trim() !== '') putBox({ ...scope, sign }, piece, look)
  else putShown(scope, piece, look)
}

/** What is shown in a field is quoted where something is told of it. */
export function addToFields({ flow }: Scope, text: string): void {
  for (const field of flow.fields) if (field.phase === 'result') field.shown += text
}

/** For what a box to be ticked is drawn with, its sign is written, once. */
function putBox(
  scope: RunScope & Required<Pick<RunScope, 'sign'>>,
  piece: Piece,
  look: Look,
): void {
  const { value } = scope.sign
  scope.sign.value = ''
  putShown(scope, { ...piece, written: value, reason: 'tickBox' }, look)
}

function putShown(scope: RunScope, piece: Piece, look: Look): void {
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
