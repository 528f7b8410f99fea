import type { PageText } from '../../editions/edition.ts'
import { fileOf } from '../../editions/web/page.ts'
import { summarises } from '../../publication/summary.ts'
import { renderAbout, renderBanner } from './banner.ts'
import { type Reading, renderContents } from './contents.ts'
import { renderOnward } from './onward.ts'
import { renderSummary } from './summary.ts'
import { renderTimelines } from './timeline/timeline.ts'

/**
 * What is read on a page that holds text: its opening, the note on its status, its summary, contents, the text, timelines made of it, the way on.
 * `title` is the opening of a text that has none of its own.
 */
export function renderText(reading: Reading, above: string, title: string): string {
  const { frontMatter } = reading.entry.publication
  const { opening, text } = fragmentsOf(reading)
  return `<div class="reading">
${above}${opening || title}
${reading.part.name ? renderBanner(frontMatter) : renderAbout(frontMatter)}
${renderOwnSummary(reading)}${renderContents(reading)}
${text}${renderTimelines(reading.entry.publication, reading.part)}${renderOnward(reading)}
</div>`
}

const renderOwnSummary = ({ entry: { publication }, part }: Reading): string =>
  summarises(publication, part) ? renderSummary(publication.frontMatter, 'folded') : ''

/** The opening and the text that the web edition set for a part. */
export const fragmentsOf = ({ entry, part }: Reading): PageText =>
  entry.fragments.get(fileOf(entry.publication, part)) ?? { opening: '', text: '' }
