import { REPORT, type Rule } from '../rule.ts'
import { isSeen } from '../seen-blocks.ts'
import { byPage, plainOf } from '../words.ts'
import { blockSizeFaults } from './block-sizes.ts'
import { promisedSizes } from './promised-sizes.ts'

/** Nothing is set in smaller type than the imprint promises (clear print and large print: UKAAF), nor in another than its place has. */
export const checkSizes: Rule = function* (proof, publication, layout) {
  yield* blockSizeFaults(proof, layout)
  const promised = promisedSizes(proof, publication, layout)
  const small = proof.shown.filter((shown) => shown.size < promised(shown) - ROUNDING)
  for (const [page, shown] of byPage(small)) {
    const first = shown.find(isSeen)
    if (!first) continue
    const words = plainOf(shown.filter(({ size }) => size === first.size)).slice(0, MOST)
    yield {
      reason: `Page ${page} has “${words}” in ${points(first.size)} point; the imprint promises ${promised(first)}.`,
      hint: REPORT,
    }
  }
}

/** Chromium rounds sizes to hundredths of a pixel, in points. */
const ROUNDING = 0.05

const points = (size: number): number => Math.round(size * 10) / 10

/** So much of what is too small is told, in characters. */
const MOST = 60
