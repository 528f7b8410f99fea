import {
  openLevels,
  rereadLabel,
  takeLabel,
} from '../../../publication/parse/grammar/label-levels.ts'
import { labelAt } from '../../../publication/parse/grammar/labels.ts'
import type { ListPiece, Piece } from '../pieces/piece.ts'

/** A piece, how far it is set in, and the bullet that its items have, if it is a list. */
interface ApartPiece {
  readonly piece: Piece
  readonly indent: number
  readonly bullet: string
}

/** So many columns set a list apart from the next, which then stands less far in. */
const STEP = 4

/**
 * Keeps lists apart that follow one another: with bullets by another bullet; with labels by setting the first in, where
 * the second would be taken for more of it.
 */
export function setApart(pieces: readonly Piece[]): readonly ApartPiece[] {
  const apart: ApartPiece[] = []
  for (const [index, piece] of pieces.entries()) {
    const before = apart.at(-1)
    const isSecond = hasBullets(piece) && hasBullets(pieces[index - 1])
    const bullet = isSecond && before?.bullet === '-' ? '*' : '-'
    apart.push({ piece, indent: 0, bullet })
  }
  return setFirstIn(apart)
}

const hasBullets = (piece: Piece | undefined): boolean =>
  piece?.type === 'list' && piece.items[0]?.label === undefined

function setFirstIn(pieces: readonly ApartPiece[]): readonly ApartPiece[] {
  const set: ApartPiece[] = []
  for (const apart of pieces.toReversed()) {
    const [next] = set
    const indent =
      apart.piece.type === 'list' && next?.piece.type === 'list'
        ? next.indent + (runsOn(apart.piece, next.piece) ? STEP : 0)
        : 0
    set.unshift({ ...apart, indent })
  }
  return set
}

/** Tells whether the parser would take a list's first label for one of the list before. */
function runsOn(before: ListPiece, after: ListPiece): boolean {
  const labels = before.items.map(({ label }) => labelAt(label ?? ''))
  const [first] = labels
  const next = labelAt(after.items[0]?.label ?? '')
  if (!first || !next) return false
  let levels = openLevels(first)
  for (const [index, label] of labels.entries()) {
    const last = labels[index - 1]
    if (!label || !last) continue
    levels = takeLabel(levels, label) ?? rereadLabel(levels, last, label) ?? levels
  }
  const last = labels.at(-1)
  return (takeLabel(levels, next) ?? (last && rereadLabel(levels, last, next))) !== undefined
}
