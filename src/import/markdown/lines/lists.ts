import { isFirst, labelAt } from '../../../publication/parse/grammar/labels.ts'
import type { ItemPiece, ListPiece, Piece } from '../pieces/piece.ts'
import { type Line, setIn, spaceOut, withoutNumbers } from './line.ts'

type ToLines = (pieces: readonly Piece[], spacing?: 'close') => readonly Line[]

/** A list: items of a line, and of lists of such, stand close; others, and numbered paragraphs, with an empty line between. */
export function listLines(list: ListPiece, bullet: string, toLines: ToLines): readonly Line[] {
  const isClose = isShort(list)
  const written = list.items.map((item) => itemLines(item, bullet, isClose, toLines))
  return isClose ? written.flat() : spaceOut(written)
}

/** Tells whether the items of a list are one line each, with at most such a list under it. */
function isShort({ items, isNumbered }: ListPiece): boolean {
  if (isNumbered) return false
  return items.every(({ children: [first, second, ...others] }) => {
    const isLine = first === undefined || (first.type === 'paragraph' && !first.text.includes('\n'))
    const isList = second === undefined || (second.type === 'list' && mayStandUnder(second))
    return isLine && isList && others.length === 0
  })
}

/** A list may stand right under a line where it begins with a bullet, or with the first label of a row. */
function mayStandUnder(list: ListPiece): boolean {
  const [{ label } = {}] = list.items
  const isOpening = label === undefined || labelAt(label)?.readings.some(isFirst) === true
  return isOpening && isShort(list)
}

/** What belongs to an item is set in as far as its words. */
function itemLines(
  { label, children, place }: ItemPiece,
  bullet: string,
  isClose: boolean,
  toLines: ToLines,
): readonly Line[] {
  const lines = withoutNumbers(toLines(children, isClose ? 'close' : undefined))
  const own = lines.length > 0 ? lines : [{ text: '' }]
  return setIn(own, `${label ?? bullet} `).map((line, index) =>
    index === 0 ? { ...line, places: [...(line.places ?? []), place] } : line,
  )
}
