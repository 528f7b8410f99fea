/** Points in a millimetre. */
const POINT = 72 / 25.4

/** A length in millimetres, in points. */
export const millimetres = (length: number): number => length * POINT

/** The page, A4, and its margins in millimetres: the inner one at the spine, left on odd pages (design, "Print, A4"). */
export const PAGE = { width: 210, height: 297, top: 28, foot: 32, inner: 24, outer: 30 } as const

/**
 * What of the right margin is the body's, in millimetres: the space at the end of a full line hangs there, and what is
 * wholly in the page's own margin Chromium leaves out.
 */
export const HANGING = 6

/** The edges of the type area of a page, in points from the page's lower left corner. */
export interface TypeArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** The type area of a page by its number, from 1: 156 by 237 mm, mirrored. */
export function typeAreaOf(page: number): TypeArea {
  const left = page % 2 === 1 ? PAGE.inner : PAGE.outer
  return {
    left: millimetres(left),
    right: millimetres(left + PAGE.width - PAGE.inner - PAGE.outer),
    top: millimetres(PAGE.height - PAGE.top),
    foot: millimetres(PAGE.foot),
  }
}
