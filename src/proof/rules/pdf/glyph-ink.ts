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

/** What is seen of a glyph. */
export interface Seen {
  readonly glyph: Shown
  /** Whether it has not left its ink. */
  readonly isPale: boolean
  /** Whether it is in a colour that is no grey: all text is in the ink of the page. */
  readonly isColoured: boolean
  /** What is seen without the text where the letters of its line stand, and beneath them. */
  readonly ground: Ground
  readonly beneath: Ground
}

/** A glyph, and those that are drawn before and after it. */
export interface InRow {
  readonly seen: Seen
  readonly before: Seen | undefined
  readonly after: Seen | undefined
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

/** Looks at a glyph on its page. */
export function lookAt(glyph: Shown, ink: PageInk, sight: Sight): Seen {
  const isEmpty = isWhite(glyph)
  const ground = isEmpty ? 'even' : groundOf(glyph, ink, sight)
  const shape = sight.shapeOf(glyph)
  const area = shape && areaOf(glyph, shape, shape.foot, shape.top, ink)
  return {
    glyph,
    isPale: !!area && !sight.unseen.has(glyph) && isPale(glyph, shape, area, ink, ground),
    isColoured: !!area && isHued(area, ink),
    ground,
    beneath: isEmpty ? 'even' : groundIn(bandOf(glyph, BENEATH, ink), ink),
  }
}

/** What is seen where the letters of a glyph's line stand; a picture is its own ground. */
function groundOf(glyph: Shown, ink: PageInk, { isIn }: Sight): Ground {
  const ground = groundIn(bandOf(glyph, LETTERS, ink), ink)
  return ground !== 'even' && isIn(glyph, 'Figure') ? 'even' : ground
}

function isPale(
  glyph: Shown,
  shape: GlyphShape,
  area: Area,
  ink: PageInk,
  ground: Ground,
): boolean {
  if (shape.area === 0) return false
  const dots = dotsOf(glyph, shape, ink)
  const seen = inkIn(area, ink)
  if (seen >= dots * LEAST) return false
  return seen < dots * LEAST_OF_HARD || (dots >= SMALL && ground === 'even')
}

/**
 * Glyphs leave four fifths of their ink at least (370,000 measured). A dash of a few dots may fall between them, and a line
 * that crosses a glyph has its ink where they meet.
 */
const LEAST = 0.7
const LEAST_OF_HARD = 0.3
const SMALL = 8

/** Within the width of a glyph, without the dots at its sides, into which the line beneath a link beside it may reach. */
function bandOf(
  glyph: Shown,
  [foot, top]: readonly [foot: number, top: number],
  ink: PageInk,
): Area {
  const area = areaOf(glyph, { left: 0, right: glyph.width / glyph.size }, foot, top, ink)
  return { ...area, left: area.left + 1, right: area.right - 1 }
}

/** Where small letters stand, and where a line beneath words does, in ems above the line. */
const LETTERS = [0.06, 0.5] as const
const BENEATH = [-0.22, 0] as const

/** Tells whether a line goes through a glyph that was not taken out. */
export const isStruck = (row: InRow): boolean => !isDrawn(row, 'removed') && isLined(row)

/** Tells whether no line goes through a glyph that was. */
export const isUnstruck = (row: InRow): boolean =>
  isDrawn(row, 'removed') && !isWhite(row.seen.glyph) && !isLined(row)

/** Tells whether a line crosses a glyph that is not struck out. */
export const isCrossed = (row: InRow): boolean => row.seen.ground !== 'even' && !isLined(row)

/** Tells whether a line stands beneath a glyph that is in no link, and was not put in. */
export const isUnderlined = (row: InRow): boolean =>
  row.seen.beneath === 'lined' &&
  !isDrawn(row, 'added') &&
  !row.sight.isIn(row.seen.glyph, 'Figure', 'Link')

/** Tells whether none stands beneath one that was. */
export const isNotUnderlined = (row: InRow): boolean =>
  isDrawn(row, 'added') && !isWhite(row.seen.glyph) && row.seen.beneath !== 'lined'

/** Tells whether a line goes through a glyph from side to side, or crosses it and both its neighbours. */
function isLined({ seen, before, after }: InRow): boolean {
  if (seen.ground !== 'uneven') return seen.ground === 'lined'
  return [before, after].every((one) => one !== undefined && one.ground !== 'even')
}

const isDrawn = ({ seen, sight }: InRow, how: 'removed' | 'added'): boolean =>
  sight.drawn.get(seen.glyph) === how

const isWhite = ({ text }: Shown): boolean => text.trim() === ''
