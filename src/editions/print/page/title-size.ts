import type { TextWidth } from '../../../typesetting/text-width.ts'
import { millimetres } from '../geometry.ts'

/** The size and the leading of a line, in points. */
export type Type = readonly [size: number, leading: number]

/** How large a title is set: its class in the style, and the size and leading of its two halves, in points. */
export interface TitleSize {
  readonly name: string
  readonly title: Type
  readonly subtitle: Type
  /** Below the rule, above the title and below it, in millimetres. */
  readonly spaces: readonly [rule: number, above: number, below: number]
}

const WIDE = [27, 13, 21] as const
const CLOSE = [10, 7, 10] as const

const LEAST: TitleSize = { name: 'least', title: [16.8, 25.2], subtitle: [14, 21], spaces: CLOSE }

/** From the largest. */
export const TITLE_SIZES: readonly TitleSize[] = [
  { name: 'large', title: [58, 64], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'medium', title: [44, 52], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'small', title: [31, 40], subtitle: [22.5, 31.5], spaces: WIDE },
  { name: 'smaller', title: [24, 31.5], subtitle: [16.8, 25.2], spaces: CLOSE },
  LEAST,
]

/** What a title page holds besides its rule: its two halves of a title, the lines above and below it, and its foot. */
export interface TitleLines {
  readonly lead: string
  readonly subtitle?: string
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly foot: readonly string[]
}

/**
 * The largest size in which no word of the title is wider than the line, the title fills no more than two fifths of
 * the page, and all has room on it; else the least. A foot that has none in any size goes on to a second page, and the
 * title is as large as it would be without.
 */
export function toTitleSize(lines: TitleLines, widthOf: TextWidth): TitleSize {
  const lightWidthOf: TextWidth = (text) => widthOf(text) * LIGHT
  const heightOf = makeHeightOf(lightWidthOf)
  const own = heightOf(LEAST, lines) > HEIGHT ? { ...lines, foot: [] } : lines
  const widest = Math.max(...lines.lead.split(' ').map(lightWidthOf))
  const fits = (size: TitleSize): boolean =>
    widest * size.title[0] <= LINE &&
    heightIn(size.title, own.lead, lightWidthOf) <= HEIGHT * MOST &&
    heightOf(size, own) <= HEIGHT
  return TITLE_SIZES.find(fits) ?? LEAST
}

const makeHeightOf =
  (widthOf: TextWidth) =>
  ({ title, subtitle, spaces }: TitleSize, lines: TitleLines): number => {
    const heights = [
      heightIn(title, lines.lead, widthOf),
      lines.subtitle ? heightIn(subtitle, lines.subtitle, widthOf) : 0,
      ...[...lines.above, ...lines.below].map((line) => heightIn(LARGE, line, widthOf)),
      ...lines.foot.map((line) => heightIn(TEXT, line, widthOf)),
    ]
    return sum(heights) + millimetres(sum(spaces)) + RULE
  }

const heightIn = ([size, leading]: Type, text: string, widthOf: TextWidth): number =>
  linesOf(text, LINE / size, widthOf) * leading

/** How many lines a text takes where a line is so many ems wide. */
function linesOf(text: string, line: number, widthOf: TextWidth): number {
  let lines = 1
  let left = line
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    if (width > left && left < line) {
      lines += 1
      left = line
    }
    lines += Math.max(0, Math.ceil(width / line) - 1)
    left -= (width % line) + SPACE
  }
  return lines
}

/** The light face, set closer, against the semibold that is measured (by words of official titles, in Chromium). */
const LIGHT = 0.94

/** A space between two words, in ems. */
const SPACE = 0.25

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

/** The line of a title, 138 mm, and the height of the page's type area, 236 mm, in points. */
const LINE = 391
const HEIGHT = 669

/** As much of the page as a title may fill. */
const MOST = 0.4

/** Lines of 16.8 and of 14 point. */
const LARGE = [16.8, 25.2] as const
const TEXT = [14, 21] as const

/** The rule, and a line's space above the foot, in points. */
const RULE = 5.5 + 21
