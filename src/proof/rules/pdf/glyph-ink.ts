import { pathsOf } from '../../pdf/paths.ts'
import type { Shown } from '../../pdf/shown.ts'
import { drawnGlyphs } from './drawn-changes.ts'
import { openFaces } from './faces.ts'
import { type GlyphShape, shapeOf } from './glyph-shapes.ts'
import {
  type Area,
  areaOf,
  dotsOf,
  type Ground,
  groundIn,
  inkIn,
  isHued,
  type PageInk,
} from './page-ink.ts'
import type { Finished } from './rule.ts'

/** A glyph on its page, and those that are drawn before and after it. */
export interface Seen {
  readonly glyph: Shown
  readonly before: Shown | undefined
  readonly after: Shown | undefined
  readonly ink: PageInk
  readonly sight: Sight
}

/** What must be known of the glyphs of a file. */
export interface Sight {
  /** Undefined for a font that is none of ours. */
  readonly shapeOf: (glyph: Shown) => GlyphShape | undefined
  /** Tells whether a glyph stands in an element of one of these types. */
  readonly isIn: (glyph: Shown, ...types: readonly string[]) => boolean
  /** Colons between a heading's label and its words, which stand on lines of their own: they are read, and not seen. */
  readonly unseen: ReadonlySet<Shown>
  /** Words that a correction has taken out or put in, where that is drawn. */
  readonly drawn: ReadonlyMap<Shown, 'removed' | 'added'>
}

/** Gathers it. */
export function makeSight(file: Finished): Sight {
  const { proof, faces } = file
  const pathOf = pathsOf(proof)
  const fontOf = openFaces(faces)
  const isIn: Sight['isIn'] = (glyph, ...types) =>
    pathOf(glyph).some(({ type }) => types.includes(type))
  const colons = proof.shown.filter((glyph, index) => {
    if (glyph.text !== ':' || !isIn(glyph, 'H1', 'H2')) return false
    return proof.shown.slice(index + 1, index + 3).some((next) => isBelow(next, glyph))
  })
  return {
    shapeOf: ({ font: name, code }) => {
      const font = fontOf(name)
      return font && shapeOf(font, code)
    },
    isIn,
    unseen: new Set(colons),
    drawn: drawnGlyphs(file),
  }
}

const isBelow = (next: Shown, { page, y }: Shown): boolean => next.page === page && next.y < y

/** Tells whether a glyph has not left its ink. */
export function isPale({ glyph, ink, sight }: Seen): boolean {
  const shape = sight.shapeOf(glyph)
  if (!shape || shape.area === 0 || sight.unseen.has(glyph)) return false
  const dots = dotsOf(glyph, shape, ink)
  const seen = inkIn(areaOf(glyph, shape, [shape.foot, shape.top], ink), ink)
  if (seen >= dots * LEAST) return false
  return seen < dots * LEAST_OF_HARD || (dots >= SMALL && !isUneven(glyph, ink, sight))
}

/**
 * Glyphs leave four fifths of their ink at least (370,000 measured). A dash of a few dots may fall between them, and a line
 * that crosses a glyph has its ink where they meet.
 */
const LEAST = 0.7
const LEAST_OF_HARD = 0.3
const SMALL = 8

/** Tells whether a glyph is in a colour that is no grey: all text is in the ink of the page. */
export function isColoured({ glyph, ink, sight }: Seen): boolean {
  const shape = sight.shapeOf(glyph)
  return shape !== undefined && isHued(areaOf(glyph, shape, [shape.foot, shape.top], ink), ink)
}

/** Tells whether a line goes through a glyph that was not taken out. */
export const isStruck = (seen: Seen): boolean =>
  seen.sight.drawn.get(seen.glyph) !== 'removed' && isLined(seen)

/** Tells whether no line goes through a glyph that was. */
export const isUnstruck = (seen: Seen): boolean =>
  seen.sight.drawn.get(seen.glyph) === 'removed' && !isWhite(seen.glyph) && !isLined(seen)

/** Tells whether a line goes through a glyph from side to side, or crosses it and both its neighbours. */
const isLined = ({ glyph, before, after, ink, sight }: Seen): boolean => {
  const ground = groundOf(glyph, ink, sight)
  if (ground !== 'uneven') return ground === 'lined'
  return isUneven(before, ink, sight) && isUneven(after, ink, sight)
}

/** Tells whether a line crosses a glyph that is not struck out. */
export const isCrossed = (seen: Seen): boolean =>
  isUneven(seen.glyph, seen.ink, seen.sight) && !isLined(seen)

const isUneven = (glyph: Shown | undefined, ink: PageInk, sight: Sight): boolean =>
  glyph !== undefined && groundOf(glyph, ink, sight) !== 'even'

/** What is seen where the letters of a glyph's line stand, without the text. */
const groundOf = (glyph: Shown, ink: PageInk, { isIn }: Sight): Ground =>
  isWhite(glyph) || isIn(glyph, 'Figure') ? 'even' : groundIn(bandOf(glyph, LETTERS, ink), ink)

/** Tells whether a line stands beneath a glyph that is in no link, and was not put in. */
export const isUnderlined = (seen: Seen): boolean =>
  isLinedBeneath(seen) &&
  !seen.sight.isIn(seen.glyph, 'Figure', 'Link') &&
  seen.sight.drawn.get(seen.glyph) !== 'added'

/** Tells whether none stands beneath one that was. */
export const isNotUnderlined = (seen: Seen): boolean =>
  seen.sight.drawn.get(seen.glyph) === 'added' && !isWhite(seen.glyph) && !isLinedBeneath(seen)

const isLinedBeneath = ({ glyph, ink }: Seen): boolean =>
  !isWhite(glyph) && groundIn(bandOf(glyph, BENEATH, ink), ink) === 'lined'

const isWhite = ({ text }: Shown): boolean => text.trim() === ''

/** Within the width of a glyph, without the dots at its sides, into which the line beneath a link beside it may reach. */
function bandOf(glyph: Shown, heights: readonly [number, number], ink: PageInk): Area {
  const area = areaOf(glyph, { left: 0, right: glyph.width / glyph.size }, heights, ink)
  return { ...area, left: area.left + 1, right: area.right - 1 }
}

/** Where small letters stand, and where a line beneath words does, in ems above the line. */
const LETTERS = [0.06, 0.5] as const
const BENEATH = [-0.22, 0] as const
