import type { OpenPage } from '../../pdf/drawing/open.ts'
import {
  drawHues,
  drawPage,
  hideText,
  type Picture,
  placesOn,
  straighten,
} from '../../pdf/drawing/picture.ts'
import type { Matrix } from '../../pdf/matrix.ts'
import type { Shown } from '../../pdf/shown.ts'
import type { GlyphShape } from './glyph-shapes.ts'

/** A page as it is seen, and as it is seen without its text. */
export interface PageInk {
  /** Where a place in points is on the pictures. */
  readonly places: Matrix
  readonly whole: Picture
  readonly bare: Picture
  /** How far from a grey each dot is, with the text and without; undefined where nothing on the page has a colour. */
  readonly hues: readonly [whole: Picture, bare: Picture] | undefined
}

/** How a page is drawn: so many dots a point, and whether in its colours too. */
export interface Drawn {
  readonly scale: number
  readonly inColours: boolean
}

/** Draws a page with its text and without, as its text is written: however it is turned, lines of text go across the pictures. */
export function readInk(open: OpenPage, { scale, inColours }: Drawn): PageInk {
  const page = straighten(open)
  const places = placesOn(page, scale)
  const whole = drawPage(page, scale)
  const hues = inColours ? drawHues(page, scale) : undefined
  hideText(page)
  const bare = drawPage(page, scale)
  return { places, whole, bare, hues: hues && [hues, drawHues(page, scale)] }
}

/** A part of a picture, in dots: its first column and row, and those after its last. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** The area of a glyph's outline, or of a part of its height, from `foot` to `top` in ems above the line that it stands on. */
export function areaOf(
  { x, y, size }: Shown,
  { left, right }: Pick<GlyphShape, 'left' | 'right'>,
  foot: number,
  top: number,
  { places: [a, b, c, d, e, f], whole }: PageInk,
): Area {
  const [x1, y1, x2, y2] = [x + left * size, y + foot * size, x + right * size, y + top * size]
  const [column, otherColumn] = [a * x1 + c * y1 + e, a * x2 + c * y2 + e]
  const [row, otherRow] = [b * x1 + d * y1 + f, b * x2 + d * y2 + f]
  return {
    left: Math.max(Math.floor(Math.min(column, otherColumn)), 0),
    right: Math.min(Math.ceil(Math.max(column, otherColumn)), whole.width),
    top: Math.max(Math.floor(Math.min(row, otherRow)), 0),
    foot: Math.min(Math.ceil(Math.max(row, otherRow)), whole.height),
  }
}

/** How many dots an outline covers, as it is seen. */
export const dotsOf = ({ size }: Shown, { area }: GlyphShape, { places }: PageInk): number =>
  area * size ** 2 * Math.abs(places[0] * places[3] - places[1] * places[2])

/** How much ink the text has within an area, in dots that are black where there was white. */
export function inkIn({ left, right, top, foot }: Area, { whole, bare }: PageInk): number {
  let sum = 0
  for (let row = top * whole.width; row < foot * whole.width; row += whole.width)
    for (let at = row + left; at < row + right; at += 1)
      sum += Math.abs((whole.dots[at] ?? 0) - (bare.dots[at] ?? 0))
  return sum / BLACK
}

/** Tells whether the text within an area has a colour that is no grey. */
export function isHued({ left, right, top, foot }: Area, { hues }: PageInk): boolean {
  if (!hues) return false
  const [whole, bare] = hues
  for (let row = top * whole.width; row < foot * whole.width; row += whole.width)
    for (let at = row + left; at < row + right; at += 1)
      if ((whole.dots[at] ?? 0) - (bare.dots[at] ?? 0) >= HUED) return true
  return false
}

/** So far from a grey a colour is seen as one. */
const HUED = 48

/** What is seen in an area without the text: nothing but its ground; a line from its left to its right; something else. */
export type Ground = 'even' | 'lined' | 'uneven'

/** Tells what is seen in an area without the text. */
export function groundIn({ left, right, top, foot }: Area, { bare }: PageInk): Ground {
  const { width, dots } = bare
  let [darkest, lightest, darkestLine] = [BLACK, 0, BLACK]
  for (let row = top * width; row < foot * width; row += width) {
    let lightestHere = 0
    for (let at = row + left; at < row + right; at += 1) {
      const dot = dots[at] ?? 0
      if (dot < darkest) darkest = dot
      if (dot > lightestHere) lightestHere = dot
    }
    lightest = Math.max(lightest, lightestHere)
    darkestLine = Math.min(darkestLine, lightestHere)
  }
  if (right <= left || lightest - darkest < UNEVEN) return 'even'
  return lightest - darkestLine >= UNEVEN ? 'lined' : 'uneven'
}

const BLACK = 255
/** What a ground that is even may differ by. */
const UNEVEN = 25
