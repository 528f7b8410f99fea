import type { Layout } from './layout.ts'

/** Points in a millimetre. */
const POINT = 72 / 25.4

/** A length in millimetres, in points. */
export const millimetres = (length: number): number => length * POINT

/** An em of the text in millimetres, to the hundredth: 4.94 for 14 point. */
export const emOf = ({ text: [size] }: Layout): number => Math.round((size / POINT) * 100) / 100

/**
 * What of the right margin is the body's, in millimetres: the space at the end of a full line hangs there, and what is
 * wholly in the page's own margin Chromium leaves out.
 */
export const HANGING = 6

/** The height of the type area, in millimetres. */
export const typeHeight = ({ page, margins }: Layout): number =>
  page.height - margins.top - margins.foot

/** The width of the type area in millimetres; on a page that is turned, as wide as it is high otherwise. */
export const typeWidth = (layout: Layout, isTurned: boolean): number =>
  isTurned ? typeHeight(layout) : layout.page.width - layout.margins.inner - layout.margins.outer

/** The height of the title page and the imprint, in millimetres. */
export const frontHeight = (layout: Layout): number => typeHeight(layout) - layout.front.edge.foot

/** How many lines of the text stand on a page. */
export const linesOfPage = (layout: Layout): number =>
  Math.round(millimetres(typeHeight(layout)) / layout.text[1])

/**
 * What begins at most so far below the top of the type area begins the page, in points, less than a line: a rule between
 * paragraphs takes one.
 */
export const nearTop = ({ text: [, line] }: Layout): number => line * NEAR

const NEAR = 4 / 7

/** About how many characters a line of the text holds. */
export const charactersOf = (layout: Layout): number => lettersIn(layout, layout.text[0])

/** About how many small letters of a size, in points, have room in a line of the column of text. */
export const lettersIn = ({ column, voice }: Layout, size: number): number =>
  Math.floor((millimetres(column) / size) * LETTERS[voice])

/** Tells whether a text has room in one line at the head of a page: a capital is nearly as wide as one and a half small letters. */
export function hasRoomAbove(text: string, layout: Layout): boolean {
  const widths = [...text].map((letter) => (/\p{Lu}/u.test(letter) ? CAPITAL : 1))
  const width = widths.reduce((sum, one) => sum + one, 0)
  return width <= lettersIn(layout, layout.furniture[0])
}

const CAPITAL = 1.45

/** About how many characters of a line an inset takes. */
export const stepOf = (layout: Layout, inset: keyof Layout['insets']): number =>
  Math.ceil((charactersOf(layout) * layout.insets[inset]) / layout.column)

/** Small letters in an em, with their spaces: a line of 28 em holds 61 of the serif, one of 21 em 50 of the sans (measured). */
const LETTERS = { serif: 2.165, sans: 2.35 } as const satisfies Record<Layout['voice'], number>

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
export function marginsOf({ margins }: Layout, page: number, isTurned: boolean): Margins {
  const { top, foot, inner, outer } = margins
  const [left, right] = page % 2 === 1 ? [inner, outer] : [outer, inner]
  return isTurned
    ? { top: left, right: top, bottom: right, left: foot }
    : { top, right, bottom: foot, left }
}

/** The edges of the type area of a page, in points from the page's lower left corner. */
export interface TypeArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** The type area of a page by its number, from 1, mirrored; of a turned one, as wide as it is high otherwise. */
export function typeAreaOf(layout: Layout, page: number, isTurned: boolean): TypeArea {
  const { top, right, bottom, left } = marginsOf(layout, page, isTurned)
  const own = layout.page
  const [width, height] = isTurned ? [own.height, own.width] : [own.width, own.height]
  return {
    left: millimetres(left),
    right: millimetres(width - right),
    top: millimetres(height - top),
    foot: millimetres(bottom),
  }
}
