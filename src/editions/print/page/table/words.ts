import { escapeHtml } from '../../../../typesetting/html/escape.ts'
import { hasOtherEnds, piecesOf } from '../lines/pieces.ts'
import { renderUnits } from '../lines/units.ts'
import type { Typography } from '../typography.ts'
import { divideWord } from './divide-word.ts'

type Letters = Pick<Typography, 'widthOf' | 'hyphenate'>

/**
 * The words of a cell with so much room, in ems, so that lines end where the widths of columns reckon with it: each piece
 * is whole; one without room is divided by hyphens, and what has none wherever it must.
 */
export const renderCellWords = (text: string, room: number, letters: Letters): string =>
  renderUnits(text, (unit) =>
    piecesOf(unit)
      .map((piece) => renderPiece(piece, room, letters))
      .join('<wbr>'),
  )

function renderPiece(piece: string, room: number, { widthOf, hyphenate }: Letters): string {
  if (widthOf(piece) > room) return divideWord(piece, hyphenate).map(escapeHtml).join('<wbr>')
  const words = escapeHtml(piece)
  return hasOtherEnds(piece) ? `<span class="whole">${words}</span>` : words
}
