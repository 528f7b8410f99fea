import type { FrontMatter } from '../../../publication/front-matter.ts'
import { say } from '../say.ts'
import { dateWords } from './date.ts'

/** By how much of a date is known: the year, the month too, the day too. */
const PUBLISHED = ['publishedInYear', 'publishedInMonth', 'publishedOn'] as const

/** What must be read of the status of a publication; '' of one that is current, or not published. */
export function statusWords({ status, date, language }: FrontMatter): string {
  if (status === 'current' || status === 'draft') return ''
  const kind = PUBLISHED[date.split('-').length - 1] ?? 'publishedOn'
  const published = say(language, kind, { date: dateWords(date, language) })
  return `${say(language, status)} ${say(language, `${status}Meaning`, { published })}`
}
