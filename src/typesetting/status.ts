import type { FrontMatter } from '../publication/front-matter.ts'
import { toPrintedDate } from './dates.ts'
import { type FurnitureKind, furnish } from './furniture.ts'

/** What the status of a publication means to a reader, in its own language: a word or two, and what follows from it. */
export interface Status {
  readonly word: string
  readonly meaning: string
}

/** The status as the web says it beside the text; nothing where it is current. */
export function toStatus({ status, date, language }: FrontMatter): Status | undefined {
  if (status === 'current') return undefined
  const published = furnish(language, kindOf(date), { date: toPrintedDate(date, language) })
  return {
    word: furnish(language, status),
    meaning: furnish(language, `${status}Meaning`, { published }),
  }
}

/** The status as a finished copy states it; '' where it is current, or a draft that is not published. */
export function toStatusStatement(frontMatter: FrontMatter): string {
  const status = frontMatter.status === 'draft' ? undefined : toStatus(frontMatter)
  return status ? `${status.word} ${status.meaning}` : ''
}

/** Published on a day, in a month, in a year: `2006-09-11`, `2006-09`, `2006`. */
function kindOf(date: string): FurnitureKind {
  const [, month, day] = date.split('-')
  if (day) return 'publishedOn'
  return month ? 'publishedInMonth' : 'publishedInYear'
}
