import type { Box } from '../../../../proof/pdf/pen.ts'
import type { Shown } from '../../../../proof/pdf/shown.ts'
import { FLAW, type Rule } from '../rule.ts'
import { byPage, plainOf } from '../words.ts'

/** Where nothing is underlined, no line is drawn beneath words or through them (UKAAF, large print). */
export const checkUnderlines: Rule = function* (proof, _, { underlinesLinks }) {
  if (underlinesLinks) return
  const pages = byPage(proof.shown)
  for (const { page, lines } of proof.painted)
    for (const line of lines) {
      const struck = (pages.get(page) ?? []).filter((shown) => isAt(line.box, shown))
      if (plainOf(struck) === '') continue
      yield {
        reason: `Page ${page} has a line drawn at “${plainOf(struck).slice(0, MOST)}”.`,
        ...FLAW,
      }
    }
}

/** Tells whether a line is drawn over the width of a character, in the height of its letters or right beneath them. */
function isAt({ left, right, top, foot }: Box, { x, y, width, size }: Shown): boolean {
  const middle = x + width / 2
  const isOver = left <= middle && middle <= right
  return isOver && top > y - size * BENEATH && foot < y + size * ABOVE
}

/** How far below the line of text an underline may be, and how high letters are, in ems: the sans reaches down .22. */
const BENEATH = 0.3
const ABOVE = 0.7

/** So much is told, in characters. */
const MOST = 60
