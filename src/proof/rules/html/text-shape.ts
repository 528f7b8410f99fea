import { type HtmlNode, publicationsIn } from '../../html-tree.ts'
import type { HtmlFault } from './page-rules.ts'
import { type Difference, differencesOf, tell } from './shape/compare.ts'
import type { ExpectedElement } from './shape/node.ts'
import { expectedTokens, foundTokens } from './shape/token.ts'

/** So many differences are told; a page with more is wrong throughout. */
const MOST = 10

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
  for (const difference of told.slice(0, MOST))
    yield { rule: 'web-shape', reason: tell(difference) }
  if (told.length > MOST)
    yield { rule: 'web-shape', reason: `There are ${told.length - MOST} more differences` }
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
