import { addressOf } from '../../../../publication/catalogue.ts'
import { divideTitle } from '../../../../publication/division.ts'
import { openingOf } from '../../../../publication/opening.ts'
import type { Part } from '../../../../publication/tree.ts'
import { furnitureOf } from '../../../../wording/index.ts'
import { type ExpectedElement, element } from '../shape/node.ts'
import { countOfEditions } from './editions.ts'
import { type Listed, outlineOf } from './outline.ts'
import {
  headingOf,
  inOurs,
  inText,
  languageOf,
  linkTo,
  partsWithTitle,
  placeOf,
  say,
  sayWith,
  type WholePage,
  wayTo,
} from './setting.ts'

/** The contents beside a text, or folded after it: every part, what is in the one that is read, and the way to all editions. */
export function expectContents(page: WholePage, part: Part): ExpectedElement {
  const { publication, house } = page
  const ours = inOurs(page)
  const heading = furnitureOf(languageOf(page), 'contents')
  const parts = publication.parts.map((other) =>
    other === part
      ? expectCurrent(page, part)
      : expectLine(wayTo(publication, other), other.title, page),
  )
  const words = say('allEditions', page, { count: countOfEditions(house) })
  const all = { href: linkTo(`${addressOf(publication)}#_editions`, page), ...ours }
  const last = element('li', {}, [element('a', all, [words])])
  return element('nav', { class: 'contents', 'aria-labelledby': '_contents-heading' }, [
    element('h2', { id: '_contents-heading', ...ours }, [heading]),
    element('details', {}, [
      element('summary', ours, [heading]),
      element('ul', { id: '_contents' }, [...parts, last]),
    ]),
  ])
}

/** The way to the contents. */
export const expectWayToContents = (page: WholePage): ExpectedElement =>
  element('p', { class: 'to-contents', ...inOurs(page) }, [
    element('a', { href: '#_contents' }, [furnitureOf(languageOf(page), 'contents')]),
  ])

const expectLine = (place: string, words: string, page: WholePage): ExpectedElement =>
  element('li', {}, [element('a', { href: linkTo(place, page) }, [words])])

/** The part that is read is marked; its own headings stand below it. */
function expectCurrent(page: WholePage, part: Part): ExpectedElement {
  const { publication } = page
  const { title } = openingOf(part.children)
  const own = title && title !== headingOf(publication, part) ? title : undefined
  const name = part.name || own ? part.title : publication.frontMatter.title
  const words = publication.parts.length > 1 ? name : (divideTitle(name)?.rest ?? name)
  const target = `${placeOf(page)}#${encodeURIComponent(own?.id ?? '_title')}`
  const link = element('a', { href: linkTo(target, page), 'aria-current': 'true' }, [words])
  const lines = outlineOf(publication, part).map((one) => expectListed(one, page))
  return element('li', {}, lines.length > 0 ? [link, element('ul', {}, lines)] : [link])
}

function expectListed({ id, text, depth }: Listed, page: WholePage): ExpectedElement {
  const href = linkTo(`${placeOf(page)}#${encodeURIComponent(id)}`, page)
  return element('li', { class: `depth-${Math.min(depth, 3)}` }, [element('a', { href }, [text])])
}

/** The way on at the end of a text. */
export function expectOnward(page: WholePage, part: Part): ExpectedElement {
  const parts = partsWithTitle(page)
  const at = parts.indexOf(part)
  const beside = [
    { kind: 'beforeThis', part: at > 0 ? parts[at - 1] : undefined },
    { kind: 'afterThis', part: at >= 0 ? parts[at + 1] : undefined },
  ] as const
  const ways = beside.flatMap(({ kind, part: other }) => {
    if (!other) return []
    const href = linkTo(wayTo(page.publication, other), page)
    const link = element('a', { href, ...inText(page) }, [other.title])
    return [element('li', {}, sayWith(kind, page, { part: [link] }))]
  })
  const back = element('a', { href: '#_contents' }, [say('backToContents', page)])
  const marks = { class: 'onward', 'aria-label': say('beforeAndAfter', page), ...inOurs(page) }
  return element('nav', marks, [element('ul', {}, [element('li', {}, [back]), ...ways])])
}
