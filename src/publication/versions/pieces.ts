import { type Stretch, stretchesOf } from './stretches.ts'
import { textOfTokens } from './tokens.ts'
import type { Piece } from './version.ts'

/** So many words are shown beside a change. */
const BESIDE = 12

/** The pieces of two texts, word by word; every word of both stands in one of them, in order. */
export const piecesOf = (before: readonly string[], after: readonly string[]): readonly Piece[] =>
  stretchesOf(before, after).flatMap(toPieces)

/** The same, but that long stretches which are the same are shortened with an ellipsis. */
export const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) =>
    piece.kind === 'same'
      ? { ...piece, text: shorten(piece.text, index > 0, index < pieces.length - 1) }
      : piece,
  )

/** What is put in stands at what is before it only where nothing is taken out there. */
function toPieces({ isSame, before, after }: Stretch): readonly Piece[] {
  const [first] = [...before, ...after]
  const joined = first?.isJoined ? { isJoined: true } : {}
  if (isSame) return [{ kind: 'same', text: textOfTokens(before), ...joined }]
  const [one, other] = [textOfTokens(before), textOfTokens(after)]
  if (one === '') return [{ kind: 'added', text: other, ...joined }]
  const removed: Piece = { kind: 'removed', text: one, ...joined }
  return other === '' ? [removed] : [removed, { kind: 'added', text: other }]
}

function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const words = text.split(' ')
  const [first, last] = [isAfter ? BESIDE : 0, isBefore ? BESIDE : 0]
  // What is the whole text is shown by how it begins.
  if (first + last === 0)
    return words.length > 2 * BESIDE ? `${words.slice(0, BESIDE).join(' ')} …` : text
  if (words.length <= first + last + 1) return text
  return [...words.slice(0, first), '…', ...(last > 0 ? words.slice(-last) : [])].join(' ')
}
