import type { Cell, Inline } from '../../../../publication/tree.ts'
import { blocksWithin, inlinesOfBlock } from '../../../../publication/walk.ts'
import { piecesOf } from '../lines/pieces.ts'
import { mayEndBetween, unitsOf } from '../lines/units.ts'

/** The inlines of a cell, those within others too, block by block: its header, then what it says. */
export const runsOfCell = ({
  header = [],
  children,
  position,
}: Cell): readonly (readonly Inline[])[] =>
  [...blocksWithin([{ type: 'paragraph', children: header, position }, ...children])].map(
    (block) => [...inlinesOfBlock(block)],
  )

/** What stands whole on a line of a cell, and the unit of one text that it is of, by which it may be divided. */
export interface CellPiece {
  readonly text: string
  readonly unit?: string
}

/** The pieces of a cell between which a line may end: none ends where an emphasis or a link begins within a word. */
export const piecesOfCell = (cell: Cell, tie: (text: string) => string): readonly CellPiece[] =>
  runsOfCell(cell).flatMap((run) => {
    const pieces: CellPiece[] = []
    let before: string | undefined
    for (const inline of run) {
      if (inline.type === 'break' || inline.type === 'image') before = undefined
      if (!('value' in inline)) continue
      const isOpen = before !== undefined && !mayEndBetween(before, inline.value)
      const [first, ...others] = unitsOf(tie(inline.value)).flatMap(toPieces)
      const last = pieces.at(-1)
      if (first && isOpen && last) pieces[pieces.length - 1] = { text: last.text + first.text }
      else if (first) pieces.push(first)
      pieces.push(...others)
      before = inline.value
    }
    return pieces
  })

const toPieces = (unit: string): readonly CellPiece[] =>
  piecesOf(unit).map((text) => ({ text, unit }))
