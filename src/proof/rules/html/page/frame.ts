import type { SiteKind } from '../../../../wording/index.ts'
import { type ExpectedElement, type ExpectedNode, element } from '../shape/node.ts'
import { inOurs, linkTo, say, sayWith, type WholePage } from './setting.ts'
import { expectSettings } from './settings.ts'

/** The way past the top of a page. */
export const expectSkip = (page: WholePage): ExpectedElement =>
  element('a', { class: 'skip', href: '#_main', ...inOurs(page) }, [say('skip', page)])

/** The site's own pages that the top of every page leads to. */
const WAYS: readonly (readonly [place: string, words: SiteKind])[] = [
  ['', 'publications'],
  ['search/', 'search'],
  ['about/', 'copies'],
]

/** The top of every page. */
export function expectMasthead(page: WholePage): ExpectedElement {
  const home = element('a', { href: linkTo('', page) }, [...expectLogo(page), page.house.name])
  const items = WAYS.map(([place, words]) => expectWay(place, say(words, page), page))
  return element('header', { class: 'masthead', ...inOurs(page) }, [
    element('p', { class: 'wordmark' }, [home]),
    element('nav', { 'aria-label': say('siteNavigation', page) }, [element('ul', {}, items)]),
    ...expectSettings(page),
  ])
}

/** The logo says nothing that the name after it does not. */
function expectLogo(page: WholePage): readonly ExpectedNode[] {
  const { logo } = page.house.emblems ?? {}
  if (!logo) return []
  const size = { width: String(logo.width), height: String(logo.height) }
  return [element('img', { src: linkTo(logo.path, page), alt: '', ...size }), ' ']
}

const expectWay = (place: string, words: string, page: WholePage): ExpectedElement =>
  element('li', {}, [element('a', { href: linkTo(place, page) }, [words])])

/** Those that its foot leads to. */
const BELOW: readonly (readonly [place: string, words: SiteKind])[] = [
  ['accessibility/', 'accessibility'],
  ['glossary/', 'glossary'],
  ['search/#_every', 'everyParagraph'],
  ['feed.xml', 'feed'],
]

/** The foot of every page. */
export function expectColophon(page: WholePage): ExpectedElement {
  const { name, organisation, email } = page.house
  const ways = page.house.holdsDrafts ? BELOW.filter(([, words]) => words !== 'feed') : BELOW
  const items = ways.map(([place, words]) => expectWay(place, say(words, page), page))
  const mail = element('a', { href: `mailto:${email}` }, [email])
  const madeBy = sayWith('madeBy', page, { organisation: [organisation], email: [mail] })
  return element('footer', { class: 'colophon', ...inOurs(page) }, [
    element('p', { class: 'who' }, [name]),
    element('div', {}, [
      element('ul', {}, items),
      element('p', {}, madeBy),
      element('p', {}, [say('ownRights', page)]),
    ]),
  ])
}
