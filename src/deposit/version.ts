import type { Publication } from '../publication/tree.ts'
import { toPrintedDate } from '../typesetting/dates.ts'

/** Which text of a publication this is, in words: it may have been corrected since, or be the corrected one. */
export function versionOf({ frontMatter, earlierOf, versions = [] }: Publication): string {
  if (earlierOf)
    return `the text of ${english(earlierOf.date)}; corrected since, ${english(earlierOf.corrected)}`
  const last = versions.at(-1)
  if (!last) return 'as first published'
  return `the text of ${english(last.date)}; first published ${english(frontMatter.date)}`
}

/** A date as English has it: `9 October 2006`. */
export const english = (date: string): string =>
  toPrintedDate(date, 'en-GB').replaceAll('\u00a0', ' ')
