import {
  lanesOf,
  type Milestone,
  type Timeline,
} from '../../../../publication/timeline/timeline.ts'
import {
  type Condition,
  type ExpectedElement,
  type ExpectedNode,
  element,
  ofForm,
} from '../shape/node.ts'
import { printedDate } from './date.ts'

/** What a drawing must be called and say. */
interface DrawingWords {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
}

/** The width of the drawing, in its own units. */
const WIDTH = 520

/**
 * The drawing of a timeline: each bar stands over its months, full where they are named, in the lane of who leads. How high it
 * stands is the drawing's; that its words are seen is looked at apart.
 */
export function expectDrawing(timeline: Timeline, words: DrawingWords): ExpectedElement {
  const { id, title, description, language } = words
  const line = lineOf(timeline, roomFor(language))
  const lanes = [...lanesOf(timeline)].flatMap(([name, milestones]) => [
    ...linesOf(name, WIDTH, 0).map((text) =>
      element('text', { class: 'lane', x: '0', y: NUMBER }, [text]),
    ),
    ...milestones.flatMap((one) => expectBar(one, line)),
  ])
  const marks = {
    viewBox: ofForm(/^0 0 520 \d+$/, '0 0 520 and its height'),
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
  }
  return element('svg', marks, [
    element('title', { id: `${id}-title` }, [title]),
    element('desc', { id: `${id}-description` }, [description]),
    element('g', { 'aria-hidden': 'true' }, [
      ...ticksOf(line).flatMap((month) => expectTick(month, line, language)),
      ...lanes,
    ]),
  ])
}

/** The line of months that bars stand over. */
interface Line {
  readonly first: number
  /** The month after the last. */
  readonly end: number
  /** Months between two marks. */
  readonly step: number
  /** Units that the words at a mark need. */
  readonly room: number
}

/** What the longest name of a month with its year needs, at eight units a character and ten more. */
function roomFor(language: string): number {
  const months = Array.from({ length: 12 }, (_, month) => dateIn(2006 * 12 + month, language))
  return months.reduce((longest, words) => Math.max(longest, words.length), 0) * 8 + 10
}

/** A line has a mark for each so many months that their words have room between two; where these are years, it has whole years. */
function lineOf({ milestones }: Timeline, room: number): Line {
  const first = Math.min(...milestones.map(({ timing }) => timing.first))
  const end = Math.max(...milestones.map(({ timing }) => timing.last)) + 1
  const least = ((end - first) * room) / WIDTH
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((one) => one >= least) ?? 2400
  if (step < 12) return { first, end, step, room }
  return { first: first - (first % 12), end: Math.ceil(end / 12) * 12, step, room }
}

function ticksOf({ first, end, step }: Line): readonly number[] {
  const months: number[] = []
  for (let month = first; month < end; month += step) months.push(month)
  return months
}

function expectTick(month: number, line: Line, language: string): readonly ExpectedElement[] {
  const x = placeAt(month, line)
  const mark = element('line', { x1: about(x), y1: '0', x2: about(x), y2: NUMBER })
  // The figures of a year need 50 units.
  if (WIDTH - x < (line.step < 12 ? line.room : 50)) return [mark]
  const words = line.step < 12 ? dateIn(month, language) : String(Math.floor(month / 12))
  return [mark, element('text', { class: 'when', x: about(x + 5), y: NUMBER }, [words])]
}

/** A month with its year in words. */
const dateIn = (month: number, language: string): string =>
  printedDate(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`,
    language,
  )

function expectBar({ title, timing }: Milestone, line: Line): readonly ExpectedNode[] {
  const [start, end] = [placeAt(timing.first, line), placeAt(timing.last + 1, line)]
  const bar = {
    x: about(start + 1),
    y: NUMBER,
    width: about(Math.max(end - start - 2, 2)),
    height: NUMBER,
    fill: timing.isNamed ? 'currentColor' : 'none',
  }
  const lines = linesOf(title, start, end)
  return [
    ...lines.map((text) =>
      element('text', { x: NUMBER, y: NUMBER, 'text-anchor': ANCHOR }, [text]),
    ),
    element('rect', bar),
  ]
}

/** A title has one line beside its bar if there is room for it, at nine units a character; if not, lines of the whole width. */
function linesOf(title: string, start: number, end: number): readonly string[] {
  const width = [...title].length * 9
  if (width <= Math.max(WIDTH - start, end)) return [title]
  return title.match(/\S.{0,56}(?!\S)|\S+/gu) ?? [title]
}

const placeAt = (month: number, { first, end }: Line): number =>
  ((month - first) / (end - first)) * WIDTH

const NUMBER = ofForm(/^\d+(?:\.\d)?$/, 'a number')
const ANCHOR = ofForm(/^(?:end)?$/, 'end')

/** A number that is right to a tenth or two: places are rounded. */
const about = (place: number): Condition => ({
  shown: place.toFixed(1),
  accepts: (value) => value !== undefined && Math.abs(Number(value) - place) <= 0.2,
})
