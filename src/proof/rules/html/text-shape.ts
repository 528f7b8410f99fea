import { type HtmlNode, publicationsIn } from '../../html/tree.ts'
import type { HtmlFault } from './page-rules.ts'
import { type Difference, differencesOf } from './shape/compare.ts'
import type { ExpectedElement } from './shape/node.ts'
import { expectedTokens, foundTokens } from './shape/token.ts'
import { toldOf } from './shape/told.ts'

/**
 * The words of a part stand on its page element for element as its tree demands, which gives `text`, and nothing else does:
 * which elements, with which attributes, in which order, with which characters. `hasWords` is false where parity has told
 * already that words differ: then only differences of elements are told.
 */
export function* textShape(
  page: HtmlNode,
  text: readonly ExpectedElement[],
  hasWords: boolean,
): Generator<HtmlFault> {
  const all = new Set<HtmlNode>(publicationsIn(page))
  const found = foundTokens([...all].filter((one) => !isWithin(one, all)))
  const differences = differencesOf(expectedTokens(text), found)
  const told = differences.filter((one) => hasWords || !isOfWords(one))
  for (const reason of toldOf(told)) yield { rule: 'web-shape', reason }
}

/** A text within another is found with that one. */
function isWithin(element: HtmlNode, all: ReadonlySet<HtmlNode>): boolean {
  let above = 'parentNode' in element ? element.parentNode : null
  while (above) {
    if (all.has(above)) return true
    above = 'parentNode' in above ? above.parentNode : null
  }
  return false
}

const isOfWords = ({ expected, found }: Difference): boolean =>
  [...expected, ...found].every(({ kind }) => kind === 'text')
