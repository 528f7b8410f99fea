import { attributeOf, childrenOf, type HtmlNode } from '../../html-tree.ts'
import { expectPage } from './page/page.ts'
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
  if ('mode' in page && page.mode !== 'no-quirks')
    yield { rule: 'web-page', reason: 'The page does not begin with <!doctype html>' }
  const isText = (element: Parameters<typeof attributeOf>[0]): boolean =>
    attributeOf(element, 'data-publication') !== undefined
  const found = foundTokens(childrenOf(page).filter(isShown), isText)
  const differences = differencesOf(expectedTokens([expectPage(about, text)]), found)
  for (const reason of toldOf(differences)) yield { rule: 'web-page', reason }
}

/** The document type is no part of what is shown. */
const isShown = ({ nodeName }: HtmlNode): boolean => nodeName !== '#documentType'
