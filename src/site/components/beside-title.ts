import { isSaidFirst } from '../../publication/front-matter.ts'
import { escapeHtml } from '../../typesetting/html/escape.ts'
import { toStatusPhrase, useInstead } from '../../typesetting/status.ts'
import type { SitePublication } from '../site.ts'
import { renderAllSaid } from './banner.ts'
import { renderTranslations } from './other-publications.ts'
import type { LinkTo } from './page.ts'

/**
 * What stands beside the title of a publication in a list, in the language of that: that it is superseded, withdrawn or a draft, and
 * what to use instead; in which languages it can be read besides. '' where there is nothing to say.
 */
export function renderBesideTitle(
  { publication, relations }: Pick<SitePublication, 'publication' | 'relations'>,
  linkTo: LinkTo,
  around: string,
): string {
  const { frontMatter } = publication
  const { successor, translations } = relations
  const instead = renderAllSaid(successor ? useInstead(successor, around) : [], around, linkTo)
  const phrase = `<strong>${escapeHtml(toStatusPhrase(frontMatter, around))}.</strong>`
  const languages = renderTranslations(translations, around, linkTo)
  return [
    isSaidFirst(frontMatter) && `<p class="standing">${[phrase, instead].join(' ').trim()}</p>\n`,
    languages && `<p class="others">${languages}</p>\n`,
  ]
    .filter(Boolean)
    .join('')
}

/** The same in the midst of a sentence, without links: ` (Withdrawn on 1 May 2008)`. */
export function renderInBrackets(
  { frontMatter }: SitePublication['publication'],
  around: string,
): string {
  return isSaidFirst(frontMatter) ? ` (${escapeHtml(toStatusPhrase(frontMatter, around))})` : ''
}
