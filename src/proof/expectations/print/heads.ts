import { openingOf } from '../../../publication/opening.ts'
import type { Heading, Part, Publication, Table } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { upToNumber } from '../labels.ts'
import { say } from '../say.ts'

/** What odd pages are headed by from a place on: a part's title from its beginning, a heading from where that stands. */
export interface HeadedSection {
  readonly title: string
  readonly part: Part
  readonly heading?: Heading
}

/**
 * What odd pages must be headed by, in order: by parts, and in a part by its highest headings, where there are several; in one
 * that is the only one, or long, by those next below its title.
 */
export const headedSections = (
  { parts }: Publication,
  isLong: (part: Part) => boolean,
): readonly HeadedSection[] =>
  parts.flatMap((part) => {
    const headings = sectionsIn(part, parts.length === 1 || isLong(part))
    const own = headings.map((heading) => ({ title: toPlainText(heading.children), part, heading }))
    return [{ title: part.title, part }, ...own]
  })

function sectionsIn({ children }: Part, isDivided: boolean): readonly Heading[] {
  const headings = children.filter((block) => block.type === 'heading')
  const highest = highestOf(headings)
  if (highest.length > 1 || !isDivided) return highest.length > 1 ? highest : []
  const { title } = openingOf(children)
  return highestOf(headings.filter((heading) => heading !== title))
}

const highestOf = (headings: readonly Heading[]): readonly Heading[] =>
  headings.filter(({ level }) => headings.every((other) => level <= other.level))

/** That a table goes on from the page before: `Table 7.1 (continued)`; '' of one without a caption. */
export function continuedWords({ caption, number }: Table, language: string): string {
  if (caption === undefined) return ''
  const [opening = ''] = toPlainText(caption).split(/\s*(?::|\s[–—]\s)/)
  return say(language, 'tableContinued', { table: upToNumber(caption, number) || opening })
}
