import { lanesOf, type Milestone, type Timeline } from '../../../publication/timeline/timeline.ts'

/** A drawing in units of which a line of text has 15, so that it is as large as text where it is shown as wide as text. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly ticks: readonly Tick[]
  readonly lanes: readonly DrawnLane[]
}

/** A month at which a line is drawn, and its place from the left; the last has words only where they have room. */
export interface Tick {
  /** Counted from that of the year 0. */
  readonly month: number
  /** Whether years are told, not months. */
  readonly isYear: boolean
  readonly x: number
  readonly hasWords: boolean
}

/** A lane: its name in lines, and its bars. */
export interface DrawnLane {
  readonly lines: readonly DrawnLine[]
  readonly bars: readonly DrawnBar[]
}

/** A bar with its title in lines above it. */
export interface DrawnBar {
  readonly milestone: Milestone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly DrawnLine[]
}

export interface DrawnLine {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Which of its ends stands at `x`. */
  readonly anchor: 'start' | 'end'
}

const WIDTH = 520
/** Units between the base lines of two lines of text, and so many for each of its characters, wide faces included. */
const LINE = 20
const CHARACTER = 9
const BAR = 12
/** What the figures of a year need. */
const YEAR = 50
/** The space above the name of a lane, and below a bar. */
const ABOVE = 14
const BELOW = 8
/** The space between a title and its bar, for what letters have below the line. */
const GAP = 7
/** So much of a line is free on each side of a bar, for its outline. */
const OUTLINE = 1
/** A bar is at least so wide, though its month be one of many. */
const NARROWEST = 2

/** Lays a timeline out: lanes one below the other, in each its bars, over a line of months. `room` is what the words of a month need. */
export function layOut(timeline: Timeline, room: number): Drawing {
  const months = timeline.milestones.flatMap(({ timing }) => [timing.first, timing.last])
  const ends = [Math.min(...months), Math.max(...months) + 1] as const
  const step = stepOf(ends, room)
  const isYear = step >= 12
  const [first, last] = isYear ? [floorTo(ends[0], 12), floorTo(ends[1] + 11, 12)] : ends
  const toX = (month: number): number => round(((month - first) * WIDTH) / (last - first))
  let y = LINE + BELOW
  const lanes = [...lanesOf(timeline)].map(([name, milestones]): DrawnLane => {
    y += ABOVE
    const own = place(wrap(name).map(atLeft))
    const bars = milestones.map((milestone): DrawnBar => {
      const { timing, title } = milestone
      const [start, end] = [toX(timing.first), toX(timing.last + 1)]
      const lines = place(linesOf(title, start, end))
      y += GAP
      const bar = {
        milestone,
        x: round(start + OUTLINE),
        y,
        width: round(Math.max(end - start - 2 * OUTLINE, NARROWEST)),
        height: BAR,
        lines,
      }
      y += BAR + BELOW
      return bar
    })
    return { lines: own, bars }
  })
  const ticks = Array.from({ length: Math.ceil((last - first) / step) }, (_, index): Tick => {
    const month = first + index * step
    const x = toX(month)
    return { month, isYear, x, hasWords: WIDTH - x >= (isYear ? YEAR : room) }
  })
  return { width: WIDTH, height: y, ticks, lanes }

  /** Sets lines below all that is set already. */
  function place(lines: readonly Omit<DrawnLine, 'y'>[]): readonly DrawnLine[] {
    return lines.map((line) => {
      y += LINE
      return { ...line, y }
    })
  }
}

/** Months between two lines: so many that their words have room. */
function stepOf([first, last]: readonly [number, number], room: number): number {
  const least = (room * (last - first)) / WIDTH
  return [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((step) => step >= least) ?? 2400
}

const floorTo = (month: number, step: number): number => Math.floor(month / step) * step

/** A title from where its bar begins, or to where it ends; where it has no room there, over all of the width, in lines. */
function linesOf(title: string, start: number, end: number): readonly Omit<DrawnLine, 'y'>[] {
  const width = [...title].length * CHARACTER
  if (start + width <= WIDTH) return [{ text: title, x: start, anchor: 'start' }]
  if (width <= end) return [{ text: title, x: end, anchor: 'end' }]
  return wrap(title).map(atLeft)
}

const atLeft = (text: string): Omit<DrawnLine, 'y'> => ({ text, x: 0, anchor: 'start' })

function wrap(title: string): readonly string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && [...longer].length * CHARACTER <= WIDTH)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** To a tenth of a unit. */
export const round = (value: number): number => Math.round(value * 10) / 10
