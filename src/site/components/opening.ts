import type { Publication } from '../../publication/tree.ts'
import { toPrintedDate } from '../../typesetting/dates.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { listed } from '../../wording/counts.ts'
import { markOurs } from '../language.ts'
import { renderHeading } from './title.ts'

/**
 * The opening of a publication, from its front matter: who published it, its title, who wrote it, its date. Of one that was
 * changed both its dates follow, in a line of their own (`versions/dated.ts`).
 */
export function renderOpening({ frontMatter, versions }: Publication): string {
  const { publisher, title, creator, date, language } = frontMatter
  const by = listed([creator ?? []].flat(), language)
  const dated = versions ? '' : markOurs(escapeHtml(toPrintedDate(date, language)), language)
  const imprint = [escapeHtml(by), dated].filter(Boolean).join('<br>\n')
  return `<header class="opening">
<p class="publisher">${escapeHtml(publisher)}</p>
${renderHeading(title, '_title')}
${imprint && `<p class="imprint">${imprint}</p>\n`}</header>`
}
