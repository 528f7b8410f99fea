import type { ItemPiece, ListPiece, Piece } from '../pieces/piece.ts'
import { type Line, setIn, spaceOut } from './line.ts'

type ToLines = (pieces: readonly Piece[]) => readonly Line[]

/** A list: items of one line each stand close, others with an empty line between. */
export function listLines({ items }: ListPiece, bullet: string, toLines: ToLines): readonly Line[] {
  const written = items.map((item) => itemLines(item, bullet, toLines))
  const isClose = written.every(({ length }) => length === 1)
  return isClose ? written.flat() : spaceOut(written)
}

/** What belongs to an item is set in as far as its words. */
function itemLines(
  { label, children, place }: ItemPiece,
  bullet: string,
  toLines: ToLines,
): readonly Line[] {
  const lines = toLines(children)
  const own = lines.length > 0 ? lines : [{ text: '' }]
  return setIn(own, `${label ?? bullet} `).map((line, index) =>
    index === 0 ? { ...line, places: [...(line.places ?? []), place] } : line,
  )
}
