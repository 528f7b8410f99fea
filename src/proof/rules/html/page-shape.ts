import { citedIn } from '../../../publication/cited.ts'
import type { Publication } from '../../../publication/tree.ts'
import {
  attributeOf,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from '../../html/tree.ts'
import type { PrintedPages } from '../../printed-pages.ts'
import { expectCitePage, expectPage } from './page/page.ts'
import type { WholePage } from './page/setting.ts'
import type { HtmlFault } from './page-rules.ts'
import { differencesOf } from './shape/compare.ts'
import type { ExpectedElement } from './shape/node.ts'
import { expectedTokens, foundTokens } from './shape/token.ts'
import { toldOf } from './shape/told.ts'

/**
 * All that stands round the words of a publication on its page is what its front matter, its contents and our wording
 * demand: the head with its policy, the ways to other pages, the editions, how it is cited, its rights.
 */
export function* pageShape(
  page: HtmlNode,
  about: WholePage,
  text: readonly ExpectedElement[],
): Generator<HtmlFault> {
  yield* shapeOf(page, expectPage(about, text))
}

/** The page of a publication's citations holds each of them, for people and for programs, and nothing else. */
export function* citePageShape(page: HtmlNode, about: WholePage): Generator<HtmlFault> {
  const printed = about.printed ?? pagesSaid(page, about.publication)
  yield* shapeOf(page, expectCitePage({ ...about, printed }))
}

function* shapeOf(page: HtmlNode, expected: ExpectedElement): Generator<HtmlFault> {
  if (!childrenOf(page).some(isOurType))
    yield { rule: 'web-page', reason: 'The page does not begin with <!doctype html>' }
  const isText = (element: Parameters<typeof attributeOf>[0]): boolean =>
    attributeOf(element, 'data-publication') !== undefined
  const found = foundTokens(childrenOf(page).filter(isShown), isText)
  const differences = differencesOf(expectedTokens([expected]), found)
  for (const reason of toldOf(differences)) yield { rule: 'web-page', reason }
}

/** The document type is no part of what is shown; ours names no other document (HTML, 13.1.1). */
const isShown = ({ nodeName }: HtmlNode): boolean => nodeName !== '#documentType'

const isOurType = (node: HtmlNode): boolean =>
  'publicId' in node && node.name === 'html' && node.publicId === '' && node.systemId === ''

/**
 * Where the print edition is not at hand, the pages that the records for programs name: what else a page says of them must be
 * the same.
 */
function pagesSaid(page: HtmlNode, publication: Publication): PrintedPages {
  const keys = new Map(
    publication.parts.flatMap((part) =>
      citedIn(publication, part).map(({ key, address }) => [key, address] as const),
    ),
  )
  const said = elementsOf(page).flatMap((section) => {
    const address = keys.get(attributeOf(section, 'id') ?? '')
    const number = /^SP {2}- (\d+)$/m.exec(textOf(section))?.[1]
    return address && number ? [[address, Number(number)] as const] : []
  })
  return new Map(said)
}

const elementsOf = (node: HtmlNode): readonly HtmlElement[] => [
  ...(isElement(node) && node.tagName === 'section' ? [node] : []),
  ...childrenOf(node).flatMap(elementsOf),
]
