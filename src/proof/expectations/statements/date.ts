import { fill } from '../../../wording/fill.ts'
import { wordingOf } from '../../../wording/index.ts'

/** A date of the front matter as it must be read: `2006-09-11` is `11 September 2006`, `2006-09` `September 2006`. */
export function dateWords(date: string, language: string): string {
  const { months, dates } = wordingOf(language)
  const [year, month, day] = date.split('-').map(Number)
  if (month === undefined) return String(year)
  if (day === undefined) return fill(dates.month, filling(dates.alone ?? months))
  return fill(day === 1 && dates.first !== undefined ? dates.first : dates.day, filling(months))

  function filling(names: readonly string[]) {
    return { year: year ?? '', month: names[(month ?? 1) - 1] ?? '', day: day ?? '' }
  }
}
