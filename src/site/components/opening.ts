import type { Publication } from '../../publication/tree.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toPublishedLine } from '../../typesetting/versions.ts'
import { listed } from '../../wording/counts.ts'
import { markOurs } from '../language.ts'
import { renderHeading } from './title.ts'

/**
 * The opening of a publication, from its front matter: who published it, its title, who wrote it, its date; of an earlier
 * text that was itself changed, both its dates. Of the text of today these follow, in a line of their own (`versions/dated.ts`).
 */
export function renderOpening(publication: Publication): string {
  const { frontMatter, versions } = publication
  const { publisher, title, creator, language } = frontMatter
  const by = listed([creator ?? []].flat(), language)
  const dated = versions ? '' : markOurs(escapeHtml(toPublishedLine(publication)), language)
  const imprint = [escapeHtml(by), dated].filter(Boolean).join('<br>\n')
  return `<header class="opening">
<p class="publisher">${escapeHtml(publisher)}</p>
${renderHeading(title, '_title')}
${imprint && `<p class="imprint">${imprint}</p>\n`}</header>`
}
