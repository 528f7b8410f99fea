import { guessSign, isSignFont, toSign } from '../../signs/signs.ts'
import { UNSEEN } from '../../signs/unseen.ts'
import type { Look } from '../../styles/look.ts'
import { GUESSED_SIGN, LETTERS_AS_SIGNS, UNKNOWN_SIGN } from '../kinds/words.ts'
import { type RunScope, tell, tellOfWords } from '../scope.ts'
import { putAs } from './put.ts'

/** Takes text of the file into the paragraph: signs of special fonts become characters, unseen ones are left out. */
export function putText(scope: RunScope, text: string, look: Look): void {
  for (const [piece = ''] of text.matchAll(isSignFont(look.font) ? SIGNS : PIECES))
    readerOf(piece, look)(scope, piece, look)
}

/** What stands between the brackets of a class of characters: `ab` of `[ab]`. */
const inside = ({ source }: RegExp): string => source.slice(1, -1)

const PRIVATE = /[\ue000-\uf8ff]/

/** What may not be taken as it stands, one by one, and what stands between: `ab`, U+00AD, `cd`. */
const PIECES = new RegExp(
  `${UNSEEN.source}|${PRIVATE.source}|[^${inside(UNSEEN)}${inside(PRIVATE)}]+`,
  'g',
)

/** In a font of signs each character is one, but for white space. */
const SIGNS = /\s+|./gsu

type Put = (scope: RunScope, piece: string, look: Look) => void

function readerOf(piece: string, { font }: Look): Put {
  if (UNSEEN.test(piece)) return leaveOut
  return PRIVATE.test(piece) || (isSignFont(font) && piece.trim() !== '') ? putAsSign : putAsItIs
}

const leaveOut: Put = (scope, found, look) =>
  putAs(scope, { found, written: '', reason: 'unseen' }, look)

const putAsItIs: Put = (scope, found, look) => putAs(scope, { found, written: found }, look)

const putAsSign: Put = (scope, piece, look) => {
  const { font } = look
  const code = piece.codePointAt(0) ?? 0
  if (!PRIVATE.test(piece)) tellOfWords(scope, LETTERS_AS_SIGNS, piece)
  const guess = isSignFont(font) ? undefined : guessSign(code)
  if (guess === undefined) return putSign(scope, { code, font }, look)
  tell(scope, GUESSED_SIGN, guess)
  putAs(scope, { found: piece, written: guess, reason: 'sign' }, look)
}

/** Takes the sign that a font shows at a code (w:sym, or a character of private use). */
export function putSign(
  scope: RunScope,
  { code, font }: { readonly code: number; readonly font: string | undefined },
  look: Look,
): void {
  const sign = toSign(code, font)
  if (sign === undefined) tell(scope, UNKNOWN_SIGN, nameSign(code, font))
  putAs(scope, { found: String.fromCodePoint(code), written: sign ?? '□', reason: 'sign' }, look)
}

/** A sign that is not known, for a message: `House Signs F0B7`. */
const nameSign = (code: number, font: string | undefined): string =>
  [font, code.toString(16).toUpperCase()].join(' ').trim()
