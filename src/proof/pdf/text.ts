import { interleave } from '../../publication/interleave.ts'
import type { Piece } from '../reading.ts'
import { stepsThrough } from './blocks.ts'
import type { PdfProof } from './open.ts'
import type { Element } from './tags.ts'
import { textOf } from './texts.ts'

/** The text of an element, block by block, with what is added in its place. */
export function readText(element: Element, proof: PdfProof): readonly Piece[] {
  const interleaved = interleave<string>()
  let where = ''
  for (const step of stepsThrough(element, proof)) {
    if (step.kind === 'end') {
      interleaved.endBlock(where)
      where = ''
      continue
    }
    const [first] = step.shown
    if (first) where ||= `page ${first.page}`
    if (step.isAdded) interleaved.addFurniture(textOf(step.shown), where)
    else interleaved.addText(textOf(step.shown), where)
  }
  return interleaved.pieces
}
