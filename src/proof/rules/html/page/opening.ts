import { addressOf } from '../../../../publication/catalogue.ts'
import { isSaidFirst } from '../../../../publication/front-matter.ts'
import { listed } from '../../../../wording/counts.ts'
import { furnitureOf } from '../../../../wording/index.ts'
import { isLongTitle } from '../shape/looks.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { expectNotice } from './notice.ts'
import { expectOthers } from './other-publications.ts'
import { inOurs, languageOf, linkTo, type WholePage } from './setting.ts'
import { statusOf } from './status.ts'
import { expectDates, expectEarlier } from './versions.ts'

/** The opening of a publication: who published it, its title, who wrote it, its date. */
export function expectOpening(page: WholePage): ExpectedElement {
  const { publisher } = page.publication.frontMatter
  const imprint = expectImprint(page)
  return element('header', { class: 'opening' }, [
    element('p', { class: 'publisher' }, [publisher]),
    expectTitle(page),
    ...(imprint.length > 0 ? [element('p', { class: 'imprint' }, imprint)] : []),
  ])
}

/** Who wrote it, and its dates; of one that was changed, a line of its own says them in the text of today. */
function expectImprint(page: WholePage): readonly ExpectedNode[] {
  const { frontMatter, versions } = page.publication
  const by = listed([frontMatter.creator ?? []].flat(), languageOf(page))
  if (versions) return by ? [by] : []
  const dated = expectDates(page)
  const { lang } = inOurs(page)
  const when = lang ? element('span', { lang }, [dated]) : dated
  return by ? [by, element('br', {}), when] : [when]
}

/** The title as the heading of a page; the colon before its subtitle is heard and not seen. */
export function expectTitle({ publication }: WholePage): ExpectedElement {
  const [main = '', ...others] = publication.frontMatter.title.split(': ')
  const subtitle = others.join(': ')
  const words: readonly ExpectedNode[] = subtitle
    ? [
        main,
        element('span', { class: 'unseen' }, [':']),
        ' ',
        element('span', { class: 'subtitle' }, [subtitle]),
      ]
    : [main]
  const own = isLongTitle(main) ? 'long' : undefined
  return element('h1', { id: '_title', class: own }, words)
}

/** The way from a part up to its publication, whose subtitle is not said again. */
export const expectUp = (page: WholePage): ExpectedElement => {
  const { publication } = page
  const link = { href: linkTo(addressOf(publication), page) }
  const [main = ''] = publication.frontMatter.title.split(': ')
  return element('p', { class: 'up' }, [element('a', link, [main])])
}

/** The standing of a publication in a word, which leads to what is said of it; nothing where it is current. */
export function expectStatus(page: WholePage): readonly ExpectedElement[] {
  const status = statusOf(page)
  if (!status) return []
  return [
    element('p', { class: 'status', ...inOurs(page) }, [
      element('a', { href: '#_standing' }, [status.word]),
    ]),
  ]
}

/** What is said of the standing of a publication; nothing where it is current. */
export function expectBanner(page: WholePage): readonly ExpectedElement[] {
  const status = statusOf(page)
  if (!status) return []
  const words = [element('strong', {}, [status.word]), ' ', ...status.said]
  const { frontMatter } = page.publication
  const id = '_standing'
  if (!isSaidFirst(frontMatter))
    return [element('p', { class: 'banner', id, ...inOurs(page) }, words)]
  const label = furnitureOf(languageOf(page), frontMatter.status)
  return [expectNotice({ class: 'banner past', id, 'aria-label': label }, words, page)]
}

/** What is said before all else: that this is superseded, withdrawn or a draft, and then that it is the text of another day. */
export const expectFirst = (page: WholePage): readonly ExpectedElement[] => [
  ...(isSaidFirst(page.publication.frontMatter) ? expectBanner(page) : []),
  ...expectEarlier(page),
]

/** Any other standing; nothing where that was said before all else. */
export const expectStanding = (page: WholePage): readonly ExpectedElement[] =>
  isSaidFirst(page.publication.frontMatter) ? [] : expectBanner(page)

/** Any other standing, what is said of others, and what the publication is. */
export function expectAbout(page: WholePage): readonly ExpectedElement[] {
  const { description } = page.publication.frontMatter
  const about = description ? [element('p', { class: 'description' }, [description])] : []
  return [...expectStanding(page), ...expectOthers(page), ...about]
}
