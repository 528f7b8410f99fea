import { diffArrays } from 'diff'
import type { Piece } from './version.ts'

/** Beyond so many edits a text is told as removed, and the other as added: no reader would follow the differences. */
const MOST_EDITS = 600

/** Words that are the same between two changes, and so few, are no help to a reader: the changes are told as one. */
const FEW = 2

/** So many words are shown beside a change. */
const BESIDE = 12

/** The pieces of two texts, word by word; every word of both stands in one of them, in order. */
export function piecesOf(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const edits =
    diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? wholly(before, after)
  return joined(
    edits.map(({ added, removed, value }) => ({ added, removed, words: value })),
  ).flatMap(toPieces)
}

/** The same, but that long stretches which are the same are shortened with an ellipsis. */
export const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) =>
    piece.kind === 'same'
      ? { ...piece, text: shorten(piece.text, index > 0, index < pieces.length - 1) }
      : piece,
  )

interface Edit {
  readonly added: boolean
  readonly removed: boolean
  readonly words: readonly string[]
}

const wholly = (before: readonly string[], after: readonly string[]) => [
  { added: false, removed: true, value: before },
  { added: true, removed: false, value: after },
]

/** A stretch that is the same, or one that has become another. */
interface Stretch {
  readonly isSame: boolean
  readonly before: string[]
  readonly after: string[]
}

function joined(edits: readonly Edit[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, { added, removed, words }] of edits.entries()) {
    const isSame = !added && !removed
    const last = stretches.at(-1)
    const isBridge = isSame && words.length <= FEW && index > 0 && index < edits.length - 1
    if (last && !last.isSame && (!isSame || (isBridge && isLarge(last)))) {
      if (!added) last.before.push(...words)
      if (!removed) last.after.push(...words)
    } else
      stretches.push({ isSame, before: added ? [] : [...words], after: removed ? [] : [...words] })
  }
  return stretches
}

/** Of a change of a word or two the words around it are not told again. */
const isLarge = ({ before, after }: Stretch): boolean =>
  Math.max(before.length, after.length) > 2 * FEW

function toPieces({ isSame, before, after }: Stretch): readonly Piece[] {
  if (isSame) return [{ kind: 'same', text: before.join(' ') }]
  const pieces: readonly Piece[] = [
    { kind: 'removed', text: before.join(' ') },
    { kind: 'added', text: after.join(' ') },
  ]
  return pieces.filter(({ text }) => text !== '')
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
