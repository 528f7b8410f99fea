import { betweenEnds, wholeLine } from '../lines/ends.ts'
import { hasOtherEnds, piecesOf } from '../lines/pieces.ts'
import { renderUnits } from '../lines/units.ts'
import type { Kid } from '../node.ts'
import type { Typography } from '../typography.ts'
import { divideWord } from './divide-word.ts'

type Letters = Pick<Typography, 'widthOf' | 'hyphenate'>

/**
 * The words of a cell with so much room, in ems, so that lines end where the widths of columns reckon with it: each piece
 * is whole; one without room is divided by hyphens, and what has none wherever it must.
 */
export const renderCellWords = (text: string, room: number, letters: Letters): readonly Kid[] =>
  renderUnits(text, (unit) =>
    betweenEnds(piecesOf(unit).map((piece) => renderPiece(piece, unit, room, letters))),
  )

function renderPiece(
  piece: string,
  unit: string,
  room: number,
  { widthOf, hyphenate }: Letters,
): readonly Kid[] {
  if (widthOf(piece) > room) return betweenEnds(divideWord(piece, unit, hyphenate))
  return hasOtherEnds(piece) ? [wholeLine([piece])] : [piece]
}
