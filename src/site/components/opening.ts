import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { listed } from '../../wording/counts.ts'
import { markOurs } from '../language.ts'
import { renderHeading } from './title.ts'

/** The opening of a publication, from its front matter: who published it, its title, who wrote it, its date. */
export function renderOpening({ frontMatter }: Publication): string {
  const { publisher, title, creator, date, language } = frontMatter
  const by = listed([creator ?? []].flat(), language)
  const dated = markOurs(escapeHtml(toPrintedDate(date, language)), language)
  return `<header class="opening">
<p class="publisher">${escapeHtml(publisher)}</p>
${renderHeading(title, '_title')}
<p class="imprint">${by ? `${escapeHtml(by)}<br>\n` : ''}${dated}</p>
</header>`
}
