import { decodeAddress } from '../../../publication/parse/decode-address.ts'
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  publicationsIn,
  textOf,
} from '../../html/tree.ts'

/** A fault of a page: the rule, and what is so. */
export interface HtmlFault {
  readonly rule: string
  readonly reason: string
}

/** Looks through a page for one kind of fault. */
export type HtmlRule = (page: HtmlNode) => Iterable<HtmlFault>

/** An id stands once on its page, or a link to it leads to the wrong place (HTML, 3.2.6). */
function* duplicateIds(page: HtmlNode): Generator<HtmlFault> {
  const seen = new Set<string>()
  for (const id of idsOf(page)) {
    if (seen.has(id)) yield { rule: 'web-duplicate-id', reason: `The id "${id}" stands twice` }
    seen.add(id)
  }
}

/** A link within a page leads to something. */
function* deadFragments(page: HtmlNode): Generator<HtmlFault> {
  const ids = new Set(idsOf(page))
  for (const element of elementsOf(page)) {
    const href = attributeOf(element, 'href')
    if (!href?.startsWith('#') || isOneOf(ids, href.slice(1))) continue
    yield { rule: 'web-fragment', reason: `A link leads to "${href}", which is not on the page` }
  }
}

/** As a browser looks for it: as it stands, and decoded (HTML, 7.4.6.4). */
const isOneOf = (ids: ReadonlySet<string>, fragment: string): boolean =>
  ids.has(fragment) || ids.has(decodeAddress(fragment))

/** One heading of the first level, and none that skips a level (WCAG 2.2, 1.3.1 and 2.4.6). */
function* headings(page: HtmlNode): Generator<HtmlFault> {
  const found = [...elementsOf(page)].filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const levels = found.map(({ tagName }) => Number(tagName.slice(1)))
  const firsts = levels.filter((level) => level === 1).length
  if (firsts !== 1)
    yield {
      rule: 'web-heading',
      reason: `There are ${firsts} headings of the first level, not one`,
    }
  for (const [index, heading] of found.entries()) {
    const [level = 1, above = 0] = [levels[index], levels[index - 1]]
    if (level <= above + 1) continue
    const words = textOf(heading).trim()
    yield { rule: 'web-heading', reason: `The heading "${words}" skips a level` }
  }
}

/** A page and the words of a publication say their language (WCAG 2.2, 3.1.1 and 3.1.2). */
function* languages(page: HtmlNode): Generator<HtmlFault> {
  const root = [...elementsOf(page)].find(({ tagName }) => tagName === 'html')
  const named: readonly (readonly [string, HtmlElement | undefined])[] = [
    ['The page', root],
    ...publicationsIn(page).map((element) => ['The text', element] as const),
  ]
  for (const [what, element] of named)
    if (!element || !attributeOf(element, 'lang'))
      yield { rule: 'web-language', reason: `${what} does not say its language` }
}

/** What every finished page is held to, whatever it holds. */
export const htmlRules: readonly HtmlRule[] = [duplicateIds, deadFragments, headings, languages]

const idsOf = (page: HtmlNode): readonly string[] =>
  [...elementsOf(page)].flatMap((element) => attributeOf(element, 'id') ?? [])
