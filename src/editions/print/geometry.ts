/** Points in a millimetre. */
const POINT = 72 / 25.4

/** A length in millimetres, in points. */
export const millimetres = (length: number): number => length * POINT

/** The page, A4, and its margins in millimetres: the inner one at the spine, left on odd pages (design, "Print, A4"). */
export const PAGE = { width: 210, height: 297, top: 28, foot: 32, inner: 24, outer: 30 } as const

/** The column of text, right of that in which numbers hang, in millimetres. */
export const COLUMN = 140

/**
 * What of the right margin is the body's, in millimetres: the space at the end of a full line hangs there, and what is
 * wholly in the page's own margin Chromium leaves out.
 */
export const HANGING = 6

/** The width of the type area in millimetres: 156; on a page that is turned, as wide as it is high otherwise, 237. */
export const typeWidth = (isTurned: boolean): number =>
  isTurned ? PAGE.height - PAGE.top - PAGE.foot : PAGE.width - PAGE.inner - PAGE.outer

/** The margins of a page in millimetres. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * The margins of a page by its number, from 1. A turned page is one that is read with its left edge above: the spine is
 * above on odd pages, below on even ones.
 */
export function marginsOf(page: number, isTurned: boolean): Margins {
  const [left, right] = page % 2 === 1 ? [PAGE.inner, PAGE.outer] : [PAGE.outer, PAGE.inner]
  return isTurned
    ? { top: left, right: PAGE.top, bottom: right, left: PAGE.foot }
    : { top: PAGE.top, right, bottom: PAGE.foot, left }
}

/** The edges of the type area of a page, in points from the page's lower left corner. */
export interface TypeArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** The type area of a page by its number, from 1: 156 by 237 mm, mirrored; of a turned one, 237 by 156. */
export function typeAreaOf(page: number, isTurned: boolean): TypeArea {
  const { top, right, bottom, left } = marginsOf(page, isTurned)
  const [width, height] = isTurned ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
  return {
    left: millimetres(left),
    right: millimetres(width - right),
    top: millimetres(height - top),
    foot: millimetres(bottom),
  }
}
