import { interleave } from '../../publication/interleave.ts'
import type { Piece } from '../reading.ts'
import type { Where } from '../where.ts'
import { stepsThrough } from './blocks.ts'
import type { PdfProof } from './open.ts'
import type { Shown } from './shown.ts'
import type { Element } from './tags.ts'
import { textOf } from './texts.ts'

/** The text of an element, block by block, with what is added in its place; a word stands on the page where it begins. */
export function readText(element: Element, proof: PdfProof): readonly Piece[] {
  const interleaved = interleave<Where>()
  let where: Where = {}
  let isInWord = false
  for (const step of stepsThrough(element, proof)) {
    if (step.kind === 'end') endBlock()
    else if (step.isAdded) interleaved.addFurniture(textOf(step.shown), toWhere(step.shown[0]))
    else for (const shown of byPage(step.shown)) addPage(textOf(shown), toWhere(shown[0]))
  }
  return interleaved.pieces

  function endBlock(): void {
    interleaved.endBlock(where)
    where = {}
    isInWord = false
  }

  /** Characters of one page; what goes on with a word of the page before belongs there. */
  function addPage(text: string, page: Where): void {
    const isNext = where.page !== undefined && where.page !== page.page
    const rest = isNext && isInWord ? text.search(/\s|$/) : 0
    if (rest > 0) interleaved.addText(text.slice(0, rest), where)
    if (rest > 0 && rest === text.length) return
    if (isNext) endBlock()
    where = page
    interleaved.addText(text.slice(rest), where)
    isInWord = /\S$/.test(text)
  }
}

/** Where a character stands. */
export const toWhere = (shown: Shown | undefined): Where => (shown ? { page: shown.page } : {})

/** Characters, those of one page together. */
function byPage(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first) return []
  if (first.page === last?.page) return [shown]
  const next = shown.findIndex(({ page }) => page !== first.page)
  return [shown.slice(0, next), ...byPage(shown.slice(next))]
}
