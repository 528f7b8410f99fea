import { isBefore } from '../publication/dates.ts'
import type { FrontMatter } from '../publication/front-matter.ts'
import { isPast } from '../publication/front-matter.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'

/** What is said of the status of a publication goes with that status, and with its date. */
export const status: Rule = {
  name: 'status',
  *check(publication) {
    // An earlier text says what that of today says, where it is told.
    if (publication.earlierOf) return
    for (const { key, ...fault } of faultsOf(publication.frontMatter))
      yield { ...fault, position: findInFrontMatter(publication, key) }
  },
}

interface Fault extends Finding {
  /** The key of the front matter at which it stands. */
  readonly key: keyof FrontMatter
}

/** What only a publication has that is superseded or withdrawn. */
const KEYS = ['superseded-by', 'status-date', 'status-reason'] as const

function* faultsOf(frontMatter: FrontMatter): Generator<Fault> {
  if (!isPast(frontMatter))
    for (const key of KEYS) if (frontMatter[key] !== undefined) yield needless(key)
  if (frontMatter.status === 'superseded' && frontMatter['superseded-by'] === undefined)
    yield unnamed
  const { date, 'status-date': since } = frontMatter
  if (since !== undefined && isBefore(since, date)) yield tooEarly(since, date)
}

const needless = (key: Fault['key']): Fault => ({
  key,
  reason: `There is a ${key}, but the publication is neither superseded nor withdrawn`,
  hint: `add a line status: superseded, or status: withdrawn; or leave the line ${key} out`,
})

const unnamed: Fault = {
  key: 'status',
  severity: 'warning',
  reason: 'The publication is superseded, and does not say by what, so no reader finds that',
  hint: 'add a line superseded-by: with the publication here, as /new-plan/, or an address that begins with https://; where nothing took its place, write status: withdrawn',
}

const tooEarly = (since: string, date: string): Fault => ({
  key: 'status-date',
  reason: `The status-date ${since} is before the date of publication, ${date}`,
  hint: 'correct one of the two dates',
})
