import { captionLabel } from '../publication/passages.ts'
import { cellText } from '../publication/tables.ts'
import {
  readTimelines,
  type Timeline,
  timelineIds,
  type Unread,
} from '../publication/timeline/timeline.ts'
import type { Publication } from '../publication/tree.ts'
import { wordingOf } from '../wording/index.ts'
import { findInFrontMatter } from './find-in.ts'
import type { Finding, Rule } from './rule.ts'

/** A table that a timeline is to be made of is there, says who leads and when, and each of its times can be read. */
export const timeline: Rule = {
  name: 'timeline',
  *check(publication) {
    const found = publication.parts.flatMap((part) =>
      readTimelines(publication, part).map((timeline) => ({ part, timeline })),
    )
    for (const id of timelineIds(publication.frontMatter))
      if (!found.some(({ timeline: { table } }) => table.id === id))
        yield { ...absent(id), position: findInFrontMatter(publication, 'timeline', id) }
    for (const { part, timeline } of found)
      for (const finding of faultsOf(timeline, publication)) yield { part, ...finding }
  },
}

const absent = (id: string): Finding => ({
  reason: `There is no table #${id} to make a timeline of`,
  hint: 'write the address of a table as its permalink has it, t7.1 for Table 7.1, or take the key out',
})

function* faultsOf(
  { table, lacks, unread }: Timeline,
  { frontMatter }: Publication,
): Generator<Finding> {
  const { timings } = wordingOf(frontMatter.language)
  for (const column of lacks)
    yield {
      reason: `${captionLabel(table.caption ?? [], 'The table')} has no column that says ${column === 'lead' ? 'who leads' : 'when'}: no timeline can be made of it`,
      hint: `head the column with one of ${timings[column].join(', ')}; or take the table out of timeline in the front matter`,
      position: table.position,
    }
  for (const one of unread)
    yield {
      reason: reasonFor(one),
      hint: `write a month, a season or a year, as ${examplesIn(frontMatter.language)}; or take the table out of timeline in the front matter`,
      position: one.cell.position,
    }
}

function reasonFor({ cell, why }: Unread): string {
  if (why === 'empty') return 'The cell that says when is empty: the timeline needs a time'
  return why === 'backwards'
    ? `“${cellText(cell)}” runs backwards: the timeline needs the earlier time first`
    : `“${cellText(cell)}” cannot be read as a time for the timeline`
}

/** Times as the language has them: `September 2006, autumn 2006, end of 2006, 2007 to 2008`. */
function examplesIn(language: string): string {
  const { months, timings, between } = wordingOf(language)
  return [
    `${months[8]} 2006`,
    `${timings.autumn[0]} 2006`,
    `${timings.end[0]} 2006`,
    `2007 ${between[0]} 2008`,
  ].join(', ')
}
