import type { LargeSize } from '../../print-choices.ts'
import type { Front, Layout, Type } from './layout.ts'

/**
 * Large print on A4, by the rules of UKAAF (Creating clear print and large print documents): nothing is smaller than the
 * text, all is in the sans, strong enough and aligned at the left; no italics, no underlining, no divided word, a line
 * between paragraphs; tables as headings and lists.
 */
export function large(size: LargeSize): Layout {
  const type = toType(size)
  const text = type(1, 1.5)
  const axis = Math.round(size * AXIS)
  const column = WIDTH - axis
  return {
    edition: 'large-print',
    statement: 'largePrintEdition',
    ending: '.large.pdf',
    page: { width: 210, height: 297 },
    margins: { top: 28, foot: 30, inner: 20, outer: 20 },
    axis,
    column,
    gaps: { number: 5, long: 2, head: 7, folio: 5 },
    insets: {
      bullet: Math.round(size * BULLET),
      inner: Math.round(size * INNER),
      level: Math.round(size * BULLET),
    },
    text,
    small: text,
    furniture: type(1, 1.25),
    headings: {
      highest: type(1.6, 2),
      second: type(1.35, 1.7),
      third: type(1.15, 1.5),
    },
    titles: {
      large: type(1.85, 2.3),
      long: type(1.6, 2),
      least: type(1.4, 1.75),
      label: type(1.2, 1.75),
    },
    front: toFront(type, column),
    namesItself: true,
    picture: 165,
    tables: { set: 'lists' },
    voice: 'sans',
    emphasis: 'bold',
    titleFace: 'strong',
    between: 1,
    underlinesLinks: false,
    dividesWords: false,
  }
}

/** The width between the margins; and what the axis and insets are for each point of the text, all in millimetres. */
const WIDTH = 170
const AXIS = 1.1
const BULLET = 0.42
const INNER = 0.5

/** Type so many times as large as the text, on lines so many times as high, to the tenth of a point. */
const toType =
  (size: LargeSize) =>
  (times: number, leading: number): Type => [tenth(size * times), tenth(size * leading)]

const tenth = (points: number): number => Math.round(points * 10) / 10

const WIDE = [20, 12, 18] as const
const CLOSE = [10, 7, 10] as const

function toFront(type: (times: number, leading: number) => Type, column: number): Front {
  const [subtitle, lines] = [type(1.3, 1.7), type(1.2, 1.5)]
  return {
    titles: [
      { name: 'large', title: type(2.4, 2.8), subtitle, spaces: WIDE },
      { name: 'medium', title: type(1.9, 2.3), subtitle, spaces: WIDE },
      { name: 'small', title: type(1.5, 1.9), subtitle: lines, spaces: CLOSE },
      { name: 'least', title: lines, subtitle: type(1, 1.5), spaces: CLOSE },
    ],
    lines,
    edge: { title: 2, foot: 1 },
    imprint: type(1, 1.3),
    imprintColumn: column,
  }
}
