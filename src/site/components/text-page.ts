import type { PageText } from '../../editions/edition.ts'
import { fileOf } from '../../editions/web/page.ts'
import { isSaidFirst } from '../../publication/front-matter.ts'
import { summarises } from '../../publication/summary.ts'
import { renderDescription, renderFirst, renderStanding, renderStatus } from './banner.ts'
import { type Reading, renderContents, renderWayToContents } from './contents.ts'
import { renderMovedFrom } from './moved.ts'
import { renderOnward } from './onward.ts'
import { renderOthers } from './other-publications.ts'
import { renderSummary } from './summary.ts'
import { renderTimelines } from './timeline/timeline.ts'
import { renderReadingTools } from './tools.ts'
import { renderDated } from './versions/dated.ts'

/**
 * What is read on a page that holds text: its opening, its status, the text, timelines made of it, the way on, the contents.
 * Little stands before the text, for those who hear a page hear all of that first: a part says its status in a word or two,
 * and what it means after the text, where our summary stands too; of the contents there is a link to them. That it is
 * superseded, withdrawn or a draft, or the text of another day, is said in full before all else, for nobody may read on
 * without that. `title` is the opening of
 * a text that has none of its own.
 */
export function renderText(reading: Reading, above: string, title: string): string {
  const { entry, linkTo, part } = reading
  const { frontMatter } = entry.publication
  const { opening, text } = fragmentsOf(reading)
  const isPart = part.name !== ''
  const standing = renderStanding(entry, linkTo)
  const isAfter = isPart && !isSaidFirst(frontMatter)
  const summary = renderOwnSummary(reading)
  return `<div class="reading">
${renderFirst(entry, part.name, linkTo)}${above}${opening || title}
${renderDated(entry.publication, linkTo)}${isAfter ? renderStatus(frontMatter) : standing}
${renderOthers(entry, linkTo, part)}${isPart ? '' : renderDescription(frontMatter)}
${isPart ? '' : summary}${renderWayToContents(frontMatter)}
${text}${isAfter ? standing : ''}${isPart ? `\n${summary}` : ''}
${renderTimelines(entry.publication, part)}${renderMovedFrom(entry, part, reading.site, linkTo)}${renderReadingTools(reading)}${renderOnward(reading)}
${renderContents(reading)}
</div>`
}

const renderOwnSummary = ({ entry: { publication }, part }: Reading): string =>
  summarises(publication, part) ? renderSummary(publication.frontMatter, 'folded') : ''

/** The opening and the text that the web edition set for a part. */
export const fragmentsOf = ({ entry, part }: Pick<Reading, 'entry' | 'part'>): PageText =>
  entry.fragments.get(fileOf(entry.publication, part)) ?? { opening: '', text: '' }
