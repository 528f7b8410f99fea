import * as kinds from '../kinds.ts'
import type { Ledger } from '../ledger.ts'
import type { CellPiece, Piece, RowPiece } from './piece.ts'

/** So many boxes, lists and quotations may stand in one another: the parser reads none that is deeper. */
const DEEPEST = 12

/** Pieces none of which is deeper than the parser reads: what would be is set out one after the other, which is told. */
export function limitDepth(pieces: readonly Piece[], ledger: Ledger): readonly Piece[] {
  let isCut = false
  const within = (some: readonly Piece[], room: number): readonly Piece[] =>
    some.flatMap((piece): readonly Piece[] => {
      if (piece.type === 'table')
        return [{ ...piece, rows: piece.rows.map((row) => rowIn(row, room)) }]
      if (piece.type !== 'box' && piece.type !== 'quotation' && piece.type !== 'list')
        return [piece]
      if (room === 0) {
        isCut = true
        return within(setOut(piece), room)
      }
      return [deeper(piece, (children) => within(children, room - 1))]
    })
  const rowIn = (row: RowPiece, room: number): RowPiece => ({
    ...row,
    cells: row.cells.map((cell) => cellIn(cell, room)),
  })
  const cellIn = (cell: CellPiece, room: number): CellPiece =>
    cell.content === 'above'
      ? cell
      : { ...cell, content: within(cell.content, Math.max(room - 1, 0)) }
  const limited = within(pieces, DEEPEST)
  if (isCut) ledger.tell(kinds.nestedDeep, {})
  return isCut ? limited : pieces
}

type Container = Extract<Piece, { readonly type: 'box' | 'quotation' | 'list' }>

const deeper = (
  piece: Container,
  toChildren: (children: readonly Piece[]) => readonly Piece[],
): Container =>
  piece.type === 'list'
    ? {
        ...piece,
        items: piece.items.map((item) => ({ ...item, children: toChildren(item.children) })),
      }
    : { ...piece, children: toChildren(piece.children) }

/** What stands in a piece, one after the other: a title and labels are words of their paragraphs. */
function setOut(piece: Container): readonly Piece[] {
  if (piece.type === 'quotation') return piece.children
  if (piece.type === 'box')
    return [
      ...(piece.title ? [{ type: 'paragraph', ...piece.title } as const] : []),
      ...piece.children,
    ]
  return piece.items.flatMap(({ label, place, children: [first, ...others] }): readonly Piece[] => {
    const own: Piece =
      first?.type === 'paragraph' && first.number === undefined
        ? first
        : { type: 'paragraph', text: '', place }
    const rest = own === first ? others : first ? [first, ...others] : others
    if (label === undefined) return own === first ? [own, ...rest] : rest
    return [{ ...own, number: label }, ...rest]
  })
}
