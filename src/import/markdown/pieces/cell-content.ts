import type { WordPlace } from '../../place.ts'
import * as kinds from '../kinds.ts'
import { escapeText } from '../text/escape.ts'
import type { Writing } from '../writing.ts'
import type { ItemPiece, Piece } from './piece.ts'

/** The pieces of a cell, in which nothing can be set in: what stands within an item stands after it, which is told. */
export function toCellContent(
  pieces: readonly Piece[],
  place: WordPlace | undefined,
  { ledger }: Writing,
): readonly Piece[] {
  const alone = itemAlone(pieces)
  if (alone) return [alone]
  if (!pieces.some(holdsMore)) return pieces
  ledger.tell(kinds.cellList, { ...(place && { place }) })
  return flatten(pieces)
}

/** One item that has a label makes no list: its label is its first word. */
function itemAlone([piece, ...others]: readonly Piece[]): Piece | undefined {
  if (piece?.type !== 'list' || others.length > 0) return undefined
  const [item, ...more] = piece.items
  if (item?.label === undefined || more.length > 0) return undefined
  const [paragraph, ...rest] = item.children
  if (paragraph?.type !== 'paragraph' || rest.length > 0) return undefined
  return { ...paragraph, text: `${escapeText(item.label)} ${paragraph.text}` }
}

const holdsMore = (piece: Piece): boolean =>
  piece.type === 'quotation'
    ? piece.children.some(holdsMore)
    : piece.type === 'list' && piece.items.some(({ children }) => children.length > 1)

const flatten = (pieces: readonly Piece[]): readonly Piece[] =>
  joinLists(
    pieces.flatMap((piece): readonly Piece[] => {
      if (piece.type === 'quotation') return [{ ...piece, children: flatten(piece.children) }]
      return piece.type === 'list' ? piece.items.flatMap(flattenItem) : [piece]
    }),
  )

const flattenItem = (item: ItemPiece): readonly Piece[] => [
  { type: 'list', items: [{ ...item, children: item.children.slice(0, 1) }] },
  ...flatten(item.children.slice(1)),
]

/** Lists that follow one another become one where all their items have labels, or none has. */
function joinLists(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.type === 'list' && last?.type === 'list' && isAlike(last.items, piece.items))
      joined[joined.length - 1] = { ...last, items: [...last.items, ...piece.items] }
    else joined.push(piece)
  }
  return joined
}

const isAlike = (some: readonly ItemPiece[], others: readonly ItemPiece[]): boolean =>
  (some[0]?.label === undefined) === (others[0]?.label === undefined)
