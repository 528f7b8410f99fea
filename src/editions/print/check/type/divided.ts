import type { Shown } from '../../../../proof/pdf/shown.ts'
import { SOFT_HYPHEN } from '../../../../proof/pdf/texts.ts'
import { FLAW, type Rule } from '../rule.ts'
import { seenBlocksOf } from '../seen-blocks.ts'
import { isOnNextLine } from '../tears.ts'
import { plainOf } from '../words.ts'

/**
 * Where words are not divided, no line ends within one with a hyphen, and none at the hyphen of a compound (UKAAF, large
 * print).
 */
export const checkDivided: Rule = function* (proof, _, { dividesWords }) {
  if (dividesWords) return
  for (const { shown: block } of seenBlocksOf(proof))
    for (const [index, shown] of block.entries()) {
      if (!endsWithin(shown, block[index - 1], block[index + 1])) continue
      const around = block.slice(Math.max(0, index - AROUND), index + AROUND)
      yield { reason: `Page ${shown.page} divides a word at “${plainOf(around)}”.`, ...FLAW }
    }
}

function endsWithin(shown: Shown, before: Shown | undefined, next: Shown | undefined): boolean {
  if (shown.text === SOFT_HYPHEN) return true
  if (!/[-‐]/u.test(shown.text) || !before || !next || !isOnNextLine(shown, next)) return false
  return /\p{L}/u.test(before.text) && /\p{L}/u.test(next.text)
}

/** So many characters say where. */
const AROUND = 12
