import { isBefore } from '../publication/dates.ts'
import type { Publication } from '../publication/tree.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Rule } from './rule.ts'

/** What has come out has a day that has come: a slip in a year would be printed, cited and catalogued. */
export const futureDate: Rule = {
  name: 'future-date',
  // What is ahead today is not so for ever: it is asked of every publication anew.
  looksAround: true,
  *check(publication, { today }) {
    if (today === undefined || publication.earlierOf) return
    for (const { key, date } of datesOf(publication))
      if (isBefore(today, date))
        yield {
          severity: 'warning',
          reason: `The ${key === 'versions' ? 'date of the version' : key} ${date} is still to come`,
          hint: 'correct the date; what is to come out that day, or to hold no longer from then on, is published then',
          position: findInFrontMatter(publication, key, date),
        }
  },
}

type Key = 'date' | 'status-date' | 'versions'

/** The days of a publication; a draft may have that on which it is to come out. */
function datesOf({
  frontMatter,
}: Publication): readonly { readonly key: Key; readonly date: string }[] {
  const { status, date, 'status-date': since, versions = [] } = frontMatter
  if (status === 'draft') return []
  return [
    { key: 'date', date },
    ...(since === undefined ? [] : [{ key: 'status-date' as const, date: since }]),
    ...versions.map((version) => ({ key: 'versions' as const, date: version.date })),
  ]
}
