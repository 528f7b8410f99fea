import { attributes } from '../../typesetting/html/escape.ts'
import { absoluteAddress, canonicalOf, type Page } from './page.ts'

/** What other sites show of a link to a page (Open Graph protocol, ogp.me); nothing of a page that has no address. */
export function renderCard(page: Page): string {
  const { site, title, description, language, isEverywhere, isArticle } = page
  if (isEverywhere) return ''
  const { picture } = site.house.emblems ?? {}
  const said: readonly (readonly [property: string, content: string | undefined])[] = [
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:site_name', site.house.name],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonicalOf(page)],
    ['og:locale', toLocale(language)],
    ['og:image', picture && absoluteAddress(site, picture.path)],
    ['og:image:alt', picture?.alt],
  ]
  return said
    .filter(([, content]) => content !== undefined)
    .map(([property, content]) => `<meta${attributes({ property, content })}>\n`)
    .join('')
}

/** A language with its land, as the protocol wants it: `en_GB`; the land is the likeliest where the tag has none (CLDR). */
function toLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region ? `${language}_${region}` : language
}
