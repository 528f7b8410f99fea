import type { Shown } from '../../../proof/pdf/shown.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { isSeen, seenBlocksOf } from './seen-blocks.ts'
import { plainOf } from './words.ts'

/**
 * Each block's characters stand on the page in the order in which they are read: line below line, and on a line each
 * right of the one before. What is seen and what is heard are then the same words.
 */
export const checkLines: Rule = function* (proof, _, { text: [size] }) {
  for (const { shown } of seenBlocksOf(proof)) {
    const block = shown.filter(isSeen)
    const at = findMisplaced(block, size * RAISED)
    if (at >= 0) yield fault(block, at)
  }
}

/** By how much of the size of type an index may stand higher or lower than its line. */
const RAISED = 0.43

/** The place of the first character that does not stand after the one before it; -1 for none. */
const findMisplaced = (block: readonly Shown[], raised: number): number =>
  block.findIndex((shown, index) => {
    const before = block[index - 1]
    return before !== undefined && !isAfter(shown, before, raised)
  })

function isAfter(shown: Shown, before: Shown, raised: number): boolean {
  if (shown.page !== before.page) return shown.page > before.page
  const lower = before.y - shown.y
  return lower > raised || (lower >= -raised && shown.x >= before.x)
}

function fault(block: readonly Shown[], at: number): Fault {
  const [before, from] = [block.slice(Math.max(0, at - AROUND), at), block.slice(at, at + AROUND)]
  return {
    reason: `On page ${block[at]?.page} “${plainOf(from)}” is read after “${plainOf(before)}”, and does not stand after it.`,
    hint: REPORT,
  }
}

/** So many characters say where. */
const AROUND = 12
