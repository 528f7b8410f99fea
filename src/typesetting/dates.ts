import { fill } from '../wording/fill.ts'
import { wordingOf } from '../wording/index.ts'

/**
 * A date of the front matter as it is printed: `2006-09-11` is "11 September 2006", in German "11. September 2006",
 * `2006-09` "September 2006", `2006` "2006". English where the language has no wording yet.
 */
export function toPrintedDate(date: string, language: string): string {
  const { months, dates } = wordingOf(language)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const name = (day > 0 ? months : (dates.alone ?? months))[month - 1]
  const form = day === 1 ? (dates.first ?? dates.day) : dates.day
  if (name === undefined) return String(year)
  return fill(day > 0 ? form : dates.month, { day, month: name, year }).replaceAll(' ', '\u00a0')
}
