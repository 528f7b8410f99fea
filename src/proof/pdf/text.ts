import type { Piece } from '../reading.ts'
import { blocksIn } from './blocks.ts'
import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element } from './tags.ts'
import { textOf } from './texts.ts'

/** The text of an element, block by block; the furniture of each block after its words, for it may stand in one. */
export const readText = (element: Element, proof: PdfProof): readonly Piece[] =>
  blocksIn(element, proof).flatMap(({ words, added }) => [
    ...toPieces(words, false),
    ...added.flatMap((shown) => toPieces(shown, true)),
  ])

function toPieces(shown: readonly Shown[], furniture: boolean): readonly Piece[] {
  const [first] = shown
  return first ? [{ text: textOf(shown), furniture, where: `page ${first.page}` }] : []
}
