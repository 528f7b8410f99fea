import type { HtmlNode } from '../../html-tree.ts'
import { publicationsIn } from '../../html-tree.ts'
import type { HtmlFault } from './page-rules.ts'
import { type Difference, differencesOf, tell } from './shape/compare.ts'
import type { PartOfPage } from './shape/setting.ts'
import { expectText } from './shape/text.ts'
import { expectedTokens, foundTokens } from './shape/token.ts'

/** So many differences are told; a page with more is wrong throughout. */
const MOST = 10

/**
 * The words of a part stand on its page element for element as its tree demands, and nothing else does: which elements,
 * with which attributes, in which order, with which characters. `hasWords` is false where parity has told already that
 * words differ: then only differences of elements are told.
 */
export function* textShape(
  page: HtmlNode,
  about: PartOfPage,
  hasWords: boolean,
): Generator<HtmlFault> {
  const found = foundTokens(publicationsIn(page).filter((one) => !isWithin(one, page)))
  const differences = differencesOf(expectedTokens(expectText(about)), found)
  const told = differences.filter((one) => hasWords || !isOfWords(one))
  for (const difference of told.slice(0, MOST))
    yield { rule: 'web-shape', reason: tell(difference) }
  if (told.length > MOST)
    yield { rule: 'web-shape', reason: `There are ${told.length - MOST} more differences` }
}

/** A text within another is found with that one. */
function isWithin(element: HtmlNode, page: HtmlNode): boolean {
  const all = new Set<HtmlNode>(publicationsIn(page))
  let above = 'parentNode' in element ? element.parentNode : null
  while (above) {
    if (all.has(above)) return true
    above = 'parentNode' in above ? above.parentNode : null
  }
  return false
}

const isOfWords = ({ expected, found }: Difference): boolean =>
  [...expected, ...found].every(({ kind }) => kind === 'text')
