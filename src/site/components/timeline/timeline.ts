import { nameOfTable } from '../../../publication/names.ts'
import {
  lanesOf,
  type Milestone,
  type Timeline,
  timelinesOf,
} from '../../../publication/timeline/timeline.ts'
import type { Part, Publication } from '../../../publication/tree.ts'
import { toFragment } from '../../../typesetting/fragment.ts'
import { attributes, escapeHtml } from '../../../typesetting/html/escape.ts'
import { countInWords } from '../../../wording/counts.ts'
import { wordingOf } from '../../../wording/index.ts'
import { inOurs, inText } from '../../language.ts'
import { say, sayHtml } from '../../say.ts'
import { capitalised } from '../../words.ts'
import { renderDrawing } from './drawing.ts'

/** The timelines that are made of the tables of a part: ours, and so after its text; nothing where there is none. */
export const renderTimelines = (publication: Publication, part: Part): string =>
  timelinesOf(publication, part)
    .map((timeline) => `${renderTimeline(timeline, publication.frontMatter.language)}\n`)
    .join('')

/** A drawing, and the same as a list of times, which is all that is shown where there is no room for the drawing. */
function renderTimeline(timeline: Timeline, language: string): string {
  const { table, milestones } = timeline
  const id = `_timeline-${table.id}`
  const title = say(language, 'timelineOf', { table: nameOfTable(table, wordingOf(language)) })
  const lanes = [...lanesOf(timeline).keys()].join('; ')
  const description = say(language, 'timelineDescription', { lanes })
  const link = `<a href="${toFragment(table.id)}"${inText(language)}>${escapeHtml(nameOfTable(table, wordingOf(language)))}</a>`
  return `<section class="timeline" id="${id}" aria-labelledby="${id}-heading"${inOurs(language)}>
<h2 id="${id}-heading">${escapeHtml(title)}</h2>
<p class="ours">${sayHtml(language, 'timelineMade', { table: link })}</p>
<figure>
${renderDrawing(timeline, { id, title, description, language })}
<figcaption>${escapeHtml(toCaption(timeline, language))}</figcaption>
</figure>
<ol>
${milestones.map((milestone) => renderMilestone(milestone, language)).join('\n')}
</ol>
</section>`
}

/** What the drawing shows, in sentences: how many rows, from when to when, and what a bar means. */
function toCaption({ milestones }: Timeline, language: string): string {
  const rows = (count: number): string => countInWords('row', count, language)
  const named = milestones.filter(({ timing }) => timing.isNamed).length
  const filling = { rows: rows(milestones.length), ...endsOf(milestones) }
  return [
    capitalised(say(language, 'timelineSpan', filling)),
    named > 0 && say(language, 'timelineNamed', { rows: rows(named) }),
    named < milestones.length &&
      say(language, 'timelineAbout', { rows: rows(milestones.length - named) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The first time and the last: of those that end last, the one that begins last. */
function endsOf(milestones: readonly Milestone[]): {
  readonly first: string
  readonly last: string
} {
  const times = milestones.map(({ timing }) => timing)
  const last = times.toSorted((one, other) => one.last - other.last || one.first - other.first)
  return { first: times[0]?.said ?? '', last: last.at(-1)?.said ?? '' }
}

function renderMilestone({ row, title, lead, timing }: Milestone, language: string): string {
  const link = `<a${attributes({ href: toFragment(row.id) })}>${escapeHtml(title)}</a>`
  const when = `<span class="when">${escapeHtml(capitalised(timing.said))}</span>`
  return `<li>${when} <span${inText(language)}>${link} <span class="lead">${escapeHtml(lead)}</span></span></li>`
}
