import type { TextWidth } from '../../../typesetting/text-width.ts'
import { frontHeight, millimetres } from '../layouts/geometry.ts'
import type { Layout, TitleSize, Type } from '../layouts/layout.ts'
import type { Typography } from './typography.ts'

/** What a title page holds besides its rule: its two halves of a title, the lines above and below it, and its foot. */
export interface TitleLines {
  readonly lead: string
  readonly subtitle?: string
  /** What stands above all else, in the size of the text. */
  readonly standing?: string
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly foot: readonly string[]
}

/**
 * The largest size in which no word of the title is wider than the line, the title fills no more than two fifths of
 * the page, and all has room on it; else the least. A foot that has none in any size goes on to a second page, and the
 * title is as large as it would be without.
 */
export function toTitleSize(lines: TitleLines, typography: Letters): TitleSize {
  const { layout, titleWidthOf } = typography
  const page = millimetres(frontHeight(layout))
  const heightOf = makeHeightOf(typography)
  const { titles } = layout.front
  const least = titles.at(-1) ?? titles[0]
  const own = heightOf(least, lines) > page ? { ...lines, foot: [] } : lines
  const widest = Math.max(...lines.lead.split(' ').map(titleWidthOf))
  const line = titleLine(layout)
  const fits = (size: TitleSize): boolean =>
    widest * size.title[0] <= line &&
    heightIn(size.title, own.lead, line, titleWidthOf) <= page * MOST &&
    heightOf(size, own) <= page
  return titles.find(fits) ?? least
}

type Letters = Pick<Typography, 'layout' | 'widthOf' | 'titleWidthOf'>

/** The line of a title, in points. */
const titleLine = ({ column, front }: Layout): number => millimetres(column - front.edge.title)

const makeHeightOf =
  ({ layout, widthOf, titleWidthOf }: Letters) =>
  ({ title, subtitle, spaces }: TitleSize, lines: TitleLines): number => {
    const line = titleLine(layout)
    const heights = [
      heightIn(title, lines.lead, line, titleWidthOf),
      lines.subtitle ? heightIn(subtitle, lines.subtitle, line, widthOf) : 0,
      ...[...lines.above, ...lines.below].map((text) =>
        heightIn(layout.front.lines, text, line, widthOf),
      ),
      lines.standing ? heightIn(layout.text, lines.standing, line, widthOf) + layout.text[1] : 0,
      ...lines.foot.map((text) => heightIn(layout.text, text, line, widthOf)),
    ]
    return sum(heights) + millimetres(sum(spaces)) + RULE + layout.text[1]
  }

const heightIn = ([size, leading]: Type, text: string, line: number, widthOf: TextWidth): number =>
  linesOf(text, line / size, widthOf) * leading

/** How many lines a text takes where a line is so many ems wide. */
export function linesOf(text: string, line: number, widthOf: TextWidth): number {
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

/** A space between two words, in ems. */
const SPACE = 0.25

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

/** As much of the page as a title may fill. */
const MOST = 0.4

/** The rule above, in points; a line's space stands above the foot. */
const RULE = 5.5
