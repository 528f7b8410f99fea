import { addressOf } from '../../../../publication/catalogue.ts'
import { isSaidFirst } from '../../../../publication/front-matter.ts'
import { samePart } from '../../../../publication/relations/same-part.ts'
import type { Publication } from '../../../../publication/tree.ts'
import { furnitureOf, ourLanguage, ownNameOf } from '../../../../wording/index.ts'
import { statusPhrase } from '../../../expectations/statements/status.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { printedDate } from './date.ts'
import { inOurs, languageOf, linkTo, type WholePage } from './setting.ts'
import { expectLink } from './status.ts'

/** The line of the languages in which a publication can be read besides; and, but for its parts, that of those whose place it takes. */
export function expectOthers(page: WholePage): readonly ExpectedElement[] {
  const { translations = [], replaced = [] } = page.relations ?? {}
  const languages = translations.map((one) => expectTranslation(one, page))
  const old = page.part?.name ? [] : replaced.map((one) => [expectLink({ publication: one }, page)])
  return [
    ...expectLine('inOtherLanguages', languages, ', ', page),
    ...expectLine('replaces', old, '; ', page),
  ]
}

function expectLine(
  kind: 'inOtherLanguages' | 'replaces',
  items: readonly (readonly ExpectedNode[])[],
  between: string,
  page: WholePage,
): readonly ExpectedElement[] {
  if (items.length === 0) return []
  const [before = ''] = furnitureOf(languageOf(page), kind).split('{publications}')
  const words = items.flatMap((item, at) => [at === 0 ? before : between, ...item])
  return [element('p', { class: 'others', ...inOurs(page) }, words)]
}

function expectTranslation(one: Publication, page: WholePage): readonly ExpectedNode[] {
  const { frontMatter } = one
  const { name, language } = ownNameOf(frontMatter.language)
  const same = page.part && samePart(page.part, one)
  const href = linkTo(addressOf(one, same), page)
  const link = element('a', { href, hreflang: frontMatter.language, lang: language }, [name])
  if (!isSaidFirst(frontMatter)) return [link]
  const around = ourLanguage(languageOf(page))
  return [link, ` (${statusPhrase(frontMatter, around, printedDate)})`]
}
