import type { FrontMatter } from '../publication/front-matter.ts'
import { toPrintedDate } from './dates.ts'
import { furnish } from './furniture.ts'

/** What the status of a publication means to a reader, in its own language; nothing where it is current or a draft. */
export function toStatus({ status, date, language }: FrontMatter): string {
  if (status === 'current' || status === 'draft') return ''
  const kind = DAY.test(date) ? 'publishedOn' : 'publishedIn'
  const published = furnish(language, kind, { date: toPrintedDate(date, language) })
  return furnish(language, status, { published })
}

/** A date that names its day, not the month or the year alone. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
