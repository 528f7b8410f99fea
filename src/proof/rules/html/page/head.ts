import { addressOf } from '../../../../publication/catalogue.ts'
import { samePart } from '../../../../publication/relations/same-part.ts'
import { summarises, summaryOf } from '../../../../publication/summary.ts'
import type { Publication } from '../../../../publication/tree.ts'
import { type ExpectedElement, element } from '../shape/node.ts'
import { printedDate } from './date.ts'
import { editionsOf } from './editions.ts'
import { expectMachines } from './machines.ts'
import { POLICY } from './policy.ts'
import { absolute, inOurs, languageOf, linkTo, placeOf, say, type WholePage } from './setting.ts'
import { expectVersionLinks } from './versions.ts'

/** The head of a page of text or contents: besides what every one has, the script that marks what was found, the other editions, and data for machines. */
export function expectHead(page: WholePage): ExpectedElement {
  const { publication, part } = page
  const { title } = publication.frontMatter
  const own = part?.name && part.title !== title ? `${part.title} – ${title}` : title
  const about = expectDescription(page)
  const machines = element('script', { type: 'application/ld+json' }, [expectMachines(page)])
  const found = element('script', { type: 'module', src: linkTo('assets/found.js', page) })
  return expectAnyHead(page, own, about, [
    found,
    ...expectVersionLinks(page),
    ...expectAlternates(page),
    ...expectLanguages(page),
    machines,
  ])
}

/** The head of the page of citations; its title has our words where they are in the language of the publication. */
export function expectCiteHead(page: WholePage): ExpectedElement {
  const { title } = page.publication.frontMatter
  const isOurs = inOurs(page).lang === undefined
  const own = isOurs ? `${say('citeTitle', page)} – ${title}` : `${title} – RIS, BibTeX`
  const finding = element('link', {
    rel: 'stylesheet',
    href: linkTo('assets/finding.css', page),
  })
  return expectAnyHead(page, own, undefined, expectVersionLinks(page), [finding])
}

/** The title of a page as windows and links have it: first, what the publication is, or of which day its text. */
function titleOf(page: WholePage, title: string): string {
  const { frontMatter, earlierOf } = page.publication
  const kind = STANDING.find(([status]) => status === frontMatter.status)?.[1]
  if (kind) return say(kind, page, { title })
  if (earlierOf === undefined) return title
  return say('earlierTitle', page, { title, date: printedDate(earlierOf.date, languageOf(page)) })
}

const STANDING = [
  ['draft', 'draftTitle'],
  ['superseded', 'supersededTitle'],
  ['withdrawn', 'withdrawnTitle'],
] as const

/** Its policy, its title, its one address, what is shown of a link to it, the sign of the house, our style sheet and, of pages of citations, a second one, the feed, the scripts of the settings, and that of the tools. */
function expectAnyHead(
  page: WholePage,
  own: string,
  about: string | undefined,
  more: readonly ExpectedElement[],
  finding: readonly ExpectedElement[] = [],
): ExpectedElement {
  const { house } = page
  const title = titleOf(page, own)
  return element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    ...expectRobots(page),
    element('title', {}, [`${title} – ${house.name}`]),
    ...(about ? [element('meta', { name: 'description', content: about })] : []),
    element('link', { rel: 'canonical', href: absolute(placeOf(page), page) }),
    ...expectCard(page, title, about),
    ...expectIcons(page),
    element('script', { src: linkTo('assets/settings.js', page) }),
    ...expectFeed(page),
    element('link', { rel: 'stylesheet', href: linkTo('assets/faircopy.css', page) }),
    ...finding,
    element('script', { type: 'module', src: linkTo('assets/settings-choose.js', page) }),
    ...more,
    element('script', { src: linkTo('assets/passage.js', page), defer: '' }),
  ])
}

/** The feed of a site that is published. */
function expectFeed(page: WholePage): readonly ExpectedElement[] {
  if (page.house.holdsDrafts) return []
  const type = 'application/atom+xml'
  const href = linkTo('feed.xml', page)
  return [element('link', { rel: 'alternate', type, title: page.house.name, href })]
}

/** What other sites show of a link to a page (Open Graph protocol). */
function expectCard(
  page: WholePage,
  own: string,
  about: string | undefined,
): readonly ExpectedElement[] {
  const { house } = page
  const { picture } = house.emblems ?? {}
  const said = {
    type: 'article',
    site_name: house.name,
    title: own,
    description: about,
    url: absolute(placeOf(page), page),
    locale: localeOf(languageOf(page)),
    image: picture && absolute(picture.path, page),
    'image:alt': picture?.alt,
  }
  return Object.entries(said).flatMap(([name, content]) =>
    content === undefined ? [] : [element('meta', { property: `og:${name}`, content })],
  )
}

/** A language and its land; of a tag without a land the likeliest (Unicode CLDR, likely subtags). */
function localeOf(tag: string): string {
  const likely = new Intl.Locale(tag).maximize()
  return [likely.language, likely.region].filter(Boolean).join('_')
}

/** The sign of the house in tabs, and on telephones. */
function expectIcons(page: WholePage): readonly ExpectedElement[] {
  const isDrawing = page.house.emblems?.icon !== 'png'
  const [type, file] = isDrawing ? ['image/svg+xml', 'icon.svg'] : ['image/png', 'icon.png']
  return [
    element('link', { rel: 'icon', type, href: linkTo(`assets/${file}`, page) }),
    element('link', { rel: 'apple-touch-icon', href: linkTo('assets/icon.png', page) }),
  ]
}

/** What is withdrawn, a draft, or an earlier text is to be found by its address alone. */
const isHidden = ({ frontMatter, earlierOf }: Publication): boolean =>
  ['withdrawn', 'draft'].includes(frontMatter.status) || earlierOf !== undefined

/** No program lists what is hidden, nor anything of a site that holds drafts. */
function expectRobots({ publication, house }: WholePage): readonly ExpectedElement[] {
  return isHidden(publication) || house.holdsDrafts
    ? [element('meta', { name: 'robots', content: 'noindex' })]
    : []
}

/** What search engines are told of a page: how our summary begins; of a publication without one, its description. */
function expectDescription({ publication, part }: WholePage): string | undefined {
  const [summary] = summaryOf(publication.frontMatter)
  if (part?.name) return summarises(publication, part) ? summary : undefined
  return summary ?? publication.frontMatter.description
}

/** The page in every language in which it is to be found, its own among them, and that for all other readers. */
function expectLanguages(page: WholePage): readonly ExpectedElement[] {
  const { publication, part, relations, house } = page
  const isPart = part !== undefined && part.name !== ''
  const pages = [publication, ...(relations?.translations ?? [])]
    .filter((one) => !isHidden(one))
    .flatMap((one): readonly (readonly [language: string, place: string])[] => {
      const own = one === publication ? part : part && samePart(part, one)
      if (isPart && !own) return []
      return [[one.frontMatter.language, addressOf(one, isPart ? own : undefined)]]
    })
  if (pages.length < 2 || isHidden(publication)) return []
  const primary = house.language.split('-')[0]
  const forAll = pages.find(([language]) => language.split('-')[0] === primary)
  return [...pages, ...(forAll ? [['x-default', forAll[1]] as const] : [])].map(
    ([hreflang, place]) =>
      element('link', { rel: 'alternate', hreflang, href: absolute(place, page) }),
  )
}

/** The first file of every other edition. */
const expectAlternates = (page: WholePage): readonly ExpectedElement[] =>
  editionsOf(page.house).flatMap(({ ending, mediaType, isFurther }) => {
    if (!ending || isFurther) return []
    const { publication } = page
    const href = linkTo(`${addressOf(publication)}${publication.name}${ending}`, page)
    return [element('link', { rel: 'alternate', type: mediaType, href })]
  })
