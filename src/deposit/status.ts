import type { FrontMatter } from '../publication/front-matter.ts'
import { toStatusPhrase } from '../typesetting/status.ts'

/** What is said of a publication today, and why: `Withdrawn on 1 May 2008: Its figures were wrong.`; '' where it is current. */
export function statusOf(frontMatter: FrontMatter): string {
  const phrase = toStatusPhrase(frontMatter, 'en-GB').replaceAll('\u00a0', ' ')
  return phrase && [phrase, frontMatter['status-reason']].filter(Boolean).join(': ')
}
