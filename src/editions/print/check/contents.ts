import { blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import type { Element } from '../../../proof/pdf/tags.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { type Entry, entriesOf, hasContents } from '../page/entries.ts'
import { REPORT, type Rule } from './rule.ts'
import { plainOf, toPlain } from './words.ts'

/** Each line of the contents has the page on which its section, heading or table stands, and its words. */
export const checkContents: Rule = function* (proof, publication) {
  const found = [...elementsOf(proof.tags, 'TOCI')].map((item) => plainOf(shownIn(item, proof)))
  const expected = hasContents(publication) ? linesOf(proof, publication) : []
  if (found.length !== expected.length)
    yield {
      reason: `The contents have ${found.length} lines, not ${expected.length}.`,
      hint: REPORT,
    }
  for (const [index, line] of expected.entries()) {
    if (found[index] !== undefined && found[index] !== line)
      yield { reason: `The contents say “${found[index]}”, not “${line}”.`, hint: REPORT }
  }
}

/** What the contents must say, from where the text's blocks stand. */
function linesOf(proof: PdfProof, publication: Publication): readonly string[] {
  const places = [...elementsOf(proof.tags, 'Art')].flatMap((article) => placesIn(article, proof))
  let from = 0
  return entriesOf(publication).map(({ kind, words }) => {
    const text = toPlain(toPlainText(words))
    const at = places.findIndex(
      (place, index) => index >= from && place.kinds.includes(kind) && place.words === text,
    )
    from = at < 0 ? from : at + 1
    return `${places[at]?.page ?? 'no page'} ${text}`
  })
}

/** A block that a line of the contents may lead to: an item of a list may have the words of a later heading. */
interface Place {
  readonly kinds: readonly Entry['kind'][]
  readonly words: string
  readonly page: number | undefined
}

const placesIn = (article: Element, proof: PdfProof): readonly Place[] =>
  blocksIn(article, proof).map(({ element, words }, index) => ({
    kinds: kindsOf(element.type, index === 0),
    words: plainOf(words),
    page: words[0]?.page,
  }))

function kindsOf(type: string, isFirst: boolean): readonly Entry['kind'][] {
  if (/^H[1-6]$/.test(type)) return ['title', 'heading']
  if (type === 'Caption') return ['table']
  return isFirst ? ['section'] : []
}
