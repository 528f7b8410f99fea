import * as kinds from '../kinds.ts'
import type { Ledger } from '../ledger.ts'
import type { Piece } from './piece.ts'

/** The level of the first heading at most, and the lowest that Markdown has. */
const [FIRST, LOWEST] = [2, 6]

/** A heading above others: its level in Word, and as it is written. */
interface Above {
  readonly level: number
  readonly written: number
}

/**
 * The headings at the top of a part, none more than one level below the heading before it; those of one level in Word under
 * one heading keep one level.
 */
export function mendLevels(pieces: readonly Piece[], ledger: Ledger): readonly Piece[] {
  let above: readonly Above[] = []
  return pieces.map((piece) => {
    if (piece.type !== 'heading') return piece
    const { level, place, words } = piece
    above = above.filter((other) => other.level < level)
    const most = above.length > 0 ? (above.at(-1)?.written ?? 0) + 1 : FIRST
    const written = Math.min(level, most, LOWEST)
    above = [...above, { level, written }]
    if (written === level) return piece
    ledger.tell(kinds.levelMended, { place, words })
    ledger.change('headingLevels')
    return { ...piece, level: written }
  })
}
