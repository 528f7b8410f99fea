import { fill } from '../../wording/fill.ts'
import { type Wording, wordingsFor } from '../../wording/index.ts'
import type { TimeOfYear } from '../../wording/wording.ts'

/** The months in which something is to be, as they are said; a month is counted from that of the year 0. */
export interface Timing {
  readonly first: number
  readonly last: number
  /** Whether months are named, and not a longer time of which nobody can say the month. */
  readonly isNamed: boolean
  /** How it is said: `September 2006`, `summer 2007`. */
  readonly said: string
}

/**
 * Reads when something is to be: `Sept 06`, `9 October 2006`, `Autumn 2006`, `End of 2006`, `2007 to 2008`. Of a year of two figures
 * the one nearest to `year` is meant. Undefined where it is no date.
 */
export function readTiming(text: string, language: string, year: number): Timing | undefined {
  for (const wording of wordingsFor(language)) {
    const { start, end } = readEnds(text, wording, year) ?? {}
    if (start && end && start.first <= end.first) return span(start, end, wording)
    if (end && !start) return end
  }
  return undefined
}

/** Tells whether two times are said, the second of which is before the first: `2029 to 2028`. */
export const runsBackwards = (text: string, language: string, year: number): boolean =>
  wordingsFor(language).some((wording) => {
    const { start, end } = readEnds(text, wording, year) ?? {}
    return start !== undefined && end !== undefined && start.first > end.first
  })

/** One time, or the two from which and to which it lasts. */
interface Ends {
  readonly start?: Timing
  readonly end: Timing
}

function readEnds(text: string, wording: Wording, year: number): Ends | undefined {
  const [first = '', last, ...others] = text.trim().split(betweenOf(wording))
  if (others.length > 0) return undefined
  const end = readOne(last ?? first, wording, year, last !== undefined)
  if (!end || last === undefined) return end && { end }
  const start = readOne(first, wording, year, false) ?? inYearOf(end, first, wording, year)
  return start && { start, end }
}

/** `to` as a word, or a dash. */
const betweenOf = ({ between: [to = ''] }: Wording): RegExp =>
  new RegExp(String.raw`\s+${to}\s+|\s*[–—]\s*|\s+-\s+|(?<=\d)-(?=\d)`, 'iu')

const span = (start: Timing, end: Timing, { between: [to = ''] }: Wording): Timing => ({
  first: start.first,
  last: end.last,
  isNamed: start.isNamed && end.isNamed,
  said: `${start.said} ${to} ${end.said}`,
})

/** The first of two without a year of its own is in that of the second: `September to October 2006`. */
function inYearOf(end: Timing, text: string, wording: Wording, year: number): Timing | undefined {
  if (/\d{4}/.test(text)) return undefined
  return readOne(`${text} ${Math.floor(end.last / MONTHS)}`, wording, year, false)
}

const MONTHS = 12

/** A time and its year; `isSecond`: a year alone may have two figures, as in `2007–08`. */
function readOne(
  text: string,
  wording: Wording,
  near: number,
  isSecond: boolean,
): Timing | undefined {
  const [, before = '', figures = ''] = /^(.*?)[\s’']*(\d{4}|\d{2})$/su.exec(text.trim()) ?? []
  if (figures === '') return undefined
  const name = before.trim()
  const year = yearOf(figures, near)
  if (name === '')
    return figures.length === 4 || isSecond ? within(year, [0, 11], String(year)) : undefined
  const [time, words] = timeOf(name, wording) ?? []
  if (time) return within(year, TIMES[time], `${words?.[0]} ${year}`)
  const month = monthOf(name, wording)
  if (month === undefined || !hasDay(name, month, year)) return undefined
  return { ...within(year, [month, month], inMonth(month)), isNamed: true }

  function inMonth(month: number): string {
    const { dates, months } = wording
    return fill(dates.month, { month: (dates.alone ?? months)[month] ?? '', year })
  }
}

const within = (year: number, [first, last]: readonly [number, number], said: string): Timing => ({
  first: year * MONTHS + first,
  last: year * MONTHS + last,
  isNamed: false,
  said,
})

/** The months of a time of the year, from 0: seasons as meteorologists count them, the first and the last quarter. */
const TIMES: Readonly<Record<TimeOfYear, readonly [first: number, last: number]>> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  winter: [11, 13],
  beginning: [0, 2],
  end: [9, 11],
}

/** The year itself, or that with these last figures that is nearest. */
function yearOf(figures: string, near: number): number {
  const year = Number(figures)
  return figures.length === 4 ? year : year + 100 * Math.round((near - year) / 100)
}

/** Of a day that is named, whether the month has it. */
function hasDay(name: string, month: number, year: number): boolean {
  const [day] = /^\d{1,2}/.exec(name) ?? []
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return day === undefined || (Number(day) >= 1 && Number(day) <= days)
}

/** A month by its name, or by how that begins, after the number of a day, if there is one. */
function monthOf(name: string, { months, dates }: Wording): number | undefined {
  const own = lower(name.replace(/^\d{1,2}\p{L}{0,2}\.?\s+/u, '')).replace(/\.$/, '')
  for (const names of [months, dates.alone ?? []]) {
    const whole = names.findIndex((month) => lower(month) === own)
    if (whole >= 0) return whole
    const begun = names.flatMap((month, index) => (lower(month).startsWith(own) ? index : []))
    if (own.length >= SHORTEST && begun.length === 1) return begun[0]
  }
  return undefined
}

/** Letters of the shortest short form of a month. */
const SHORTEST = 3

const timeOf = (
  name: string,
  { timings }: Wording,
): readonly [TimeOfYear, readonly string[]] | undefined =>
  (Object.keys(TIMES) as TimeOfYear[])
    .map((time) => [time, timings[time]] as const)
    .find(([, words]) => words.some((word) => lower(word) === lower(name)))

const lower = (text: string): string => text.toLowerCase()
