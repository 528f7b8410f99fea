import { escapeHtml } from '../../../../typesetting/html/escape.ts'
import type { Typography } from '../typography.ts'
import { hasOtherEnds, isAddress, partsOfAddress, piecesOf } from './pieces.ts'

/**
 * The words of a cell with so much room, in ems, so that lines end where the widths of columns reckon with it: each piece
 * is whole; one without room is divided by hyphens, and what has none wherever it must.
 */
export const renderWords = (
  text: string,
  room: number,
  typography: Pick<Typography, 'widthOf' | 'hyphenate'>,
): string =>
  text
    .split(/(\s+)/)
    .map((word) =>
      piecesOf(word)
        .map((piece) => renderPiece(piece, room, typography))
        .join('<wbr>'),
    )
    .join('')

function renderPiece(
  piece: string,
  room: number,
  { widthOf, hyphenate }: Pick<Typography, 'widthOf' | 'hyphenate'>,
): string {
  if (widthOf(piece) > room && isAddress(piece))
    return partsOfAddress(piece).map(escapeHtml).join('<wbr>')
  if (widthOf(piece) > room) return escapeHtml(hyphenate(piece))
  const words = escapeHtml(piece)
  return hasOtherEnds(piece) ? `<span class="whole">${words}</span>` : words
}
