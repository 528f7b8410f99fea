import { type FrontMatter, isPast, isSaidFirst } from '../../../publication/front-matter.ts'
import type { Successor } from '../../../publication/relations/successor.ts'
import { say } from '../say.ts'
import { dateWords } from './date.ts'
import { asSentence } from './sentence.ts'

/** By how much of a date is known: the year, the month too, the day too. */
const PUBLISHED = ['publishedInYear', 'publishedInMonth', 'publishedOn'] as const
const SINCE = {
  superseded: ['supersededInYear', 'supersededInMonth', 'supersededOn'],
  withdrawn: ['withdrawnInYear', 'withdrawnInMonth', 'withdrawnOn'],
} as const

/** What must be read of a status in a word or two, without a full stop: `Withdrawn on 1 May 2008`. */
export function statusPhrase(
  frontMatter: FrontMatter,
  language: string,
  dateIn: (date: string, language: string) => string = dateWords,
): string {
  const { status, 'status-date': since = '' } = frontMatter
  if (status === 'current') return ''
  if (since === '' || (status !== 'superseded' && status !== 'withdrawn'))
    return say(language, status)
  const kind = SINCE[status][since.split('-').length - 1] ?? status
  return say(language, kind, { date: dateIn(since, language) })
}

/** What must be read in brackets after what took the place of another, where it is superseded or withdrawn itself. */
export function standingWords(
  successor: Successor,
  language: string,
  dateIn: (date: string, language: string) => string = dateWords,
): string {
  if (successor.kind !== 'here' || !isSaidFirst(successor.publication.frontMatter)) return ''
  return ` (${statusPhrase(successor.publication.frontMatter, language, dateIn)})`
}

/** How a copy names another publication: one of ours, or what stands elsewhere. */
export type SayOther = (successor: Successor) => string

/**
 * What must be read of the status of a publication; '' of one that is current. Of one that is superseded or
 * withdrawn also why, and what to use instead.
 */
export function statusWords(
  frontMatter: FrontMatter,
  successor: Successor | undefined,
  sayOther: SayOther,
): string {
  const { status, date, language, 'status-reason': reason = '' } = frontMatter
  if (status === 'current') return ''
  const kind = PUBLISHED[date.split('-').length - 1] ?? 'publishedOn'
  const published = say(language, kind, { date: dateWords(date, language) })
  const instead = successor
    ? say(language, 'useInstead', {
        publication: `${sayOther(successor)}${standingWords(successor, language)}`,
      })
    : ''
  return [
    `${statusPhrase(frontMatter, language)}.`,
    ...(isPast(frontMatter) ? [asSentence(reason), instead] : []),
    say(language, `${status}Meaning`, { published }),
  ]
    .filter(Boolean)
    .join(' ')
}
