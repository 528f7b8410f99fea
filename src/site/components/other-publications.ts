import { addressOf } from '../../publication/catalogue.ts'
import { isSaidFirst } from '../../publication/front-matter.ts'
import { samePart } from '../../publication/relations/same-part.ts'
import type { Part, Publication } from '../../publication/tree.ts'
import { furnishHtml } from '../../typesetting/furniture.ts'
import { attributes, escapeHtml } from '../../typesetting/html/escape.ts'
import { toOurOther } from '../../typesetting/other-publications.ts'
import { toStatusPhrase } from '../../typesetting/status.ts'
import { ourLanguage, ownNameOf } from '../../wording/index.ts'
import { inOurs } from '../language.ts'
import type { SitePublication } from '../site.ts'
import { renderOther } from './banner.ts'
import type { LinkTo } from './page.ts'

/** What is said of others near the title: in which languages it can be read, and, on its own page, whose place it takes. */
export function renderOthers(
  { publication, relations }: Pick<SitePublication, 'publication' | 'relations'>,
  linkTo: LinkTo,
  part?: Part,
): string {
  const { language } = publication.frontMatter
  const mark = inOurs(language)
  const translations = renderTranslations(
    relations.translations,
    ourLanguage(language),
    linkTo,
    part,
  )
  const replaced = relations.replaced
    .map((one) => renderOther(toOurOther({ publication: one }), ourLanguage(language), linkTo))
    .join('; ')
  const lines = [
    translations && `<p class="others"${mark}>${translations}</p>\n`,
    replaced &&
      !part?.name &&
      `<p class="others"${mark}>${furnishHtml(language, 'replaces', { publications: replaced })}</p>\n`,
  ]
  return lines.filter(Boolean).join('')
}

/**
 * The languages in which a publication can be read besides, each under its own name, as links; '' where there is none. One
 * that is superseded, withdrawn or a draft says so.
 */
export function renderTranslations(
  translations: readonly Publication[],
  around: string,
  linkTo: LinkTo,
  part?: Part,
): string {
  if (translations.length === 0) return ''
  const links = translations.map((one) => renderTranslation(one, around, linkTo, part))
  return furnishHtml(around, 'inOtherLanguages', { publications: links.join(', ') })
}

function renderTranslation(
  translation: Publication,
  around: string,
  linkTo: LinkTo,
  part: Part | undefined,
): string {
  const { frontMatter } = translation
  const { name, language } = ownNameOf(frontMatter.language)
  const same = part && samePart(part, translation)
  const href = linkTo(addressOf(translation, same))
  const lang = attributes({ hreflang: frontMatter.language, lang: language })
  const past = isSaidFirst(frontMatter)
    ? ` (${escapeHtml(toStatusPhrase(frontMatter, around))})`
    : ''
  return `<a href="${href}"${lang}>${escapeHtml(name)}</a>${past}`
}
