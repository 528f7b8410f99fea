import { type TypeArea, typeAreaOf } from '../layouts/geometry.ts'
import type { Rule } from './rule.ts'
import { byPage, plainOf } from './words.ts'

/** Rounding of the page to pixels, in points. */
const ROUNDING = 1

/** Nothing is set outside the type area, where Chromium would cut it off. */
export const checkOverflow: Rule = function* ({ shown, isTurned }, _, layout) {
  const areas: TypeArea[] = []
  const outside = shown.filter(({ text, page, x, y, width, isArtifact }) => {
    if (isArtifact) return false
    areas[page] ??= typeAreaOf(layout, page, isTurned(page))
    const { left, right, top, foot } = areas[page]
    const isWide = x < left - ROUNDING || x + width > right + ROUNDING
    return (isWide || y > top + ROUNDING || y < foot - ROUNDING) && text.trim() !== ''
  })
  for (const [page, characters] of byPage(outside))
    yield {
      reason: `Page ${page} has text outside its type area: “${plainOf(characters).slice(0, MOST)}”.`,
      hint: 'shorten what cannot be broken there, or give the table fewer columns',
    }
}

/** So much of what overflows is told, in characters. */
const MOST = 60
