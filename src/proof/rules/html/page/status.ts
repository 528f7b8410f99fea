import type { FurnitureKind } from '../../../../wording/index.ts'
import { say } from '../../../expectations/say.ts'
import { printedDate } from './date.ts'
import { languageOf, type WholePage } from './setting.ts'

/** What a page says of the standing of a publication: a word, and what follows from it; undefined where it is current. */
export function statusOf(page: WholePage): readonly [word: string, meaning: string] | undefined {
  const { status, date } = page.publication.frontMatter
  if (status === 'current') return undefined
  const language = languageOf(page)
  const kind = PUBLISHED[date.split('-').length - 1] ?? 'publishedOn'
  const published = say(language, kind, { date: printedDate(date, language) })
  return [say(language, status), say(language, `${status}Meaning`, { published })]
}

/** By how much of a date is known: a year, a month, a day. */
const PUBLISHED: readonly FurnitureKind[] = ['publishedInYear', 'publishedInMonth', 'publishedOn']
