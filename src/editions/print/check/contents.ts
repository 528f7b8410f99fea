import { blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, shownIn } from '../../../proof/pdf/texts.ts'
import type { Publication } from '../../../publication/tree.ts'
import { toPlainText } from '../../../publication/words.ts'
import { entriesOf, hasContents } from '../page/entries.ts'
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
  const blocks = [...elementsOf(proof.tags, 'Art')].flatMap((article) => blocksIn(article, proof))
  let from = 0
  return entriesOf(publication).map(({ words }) => {
    const text = toPlain(toPlainText(words))
    const at = blocks.findIndex((block, index) => index >= from && plainOf(block.words) === text)
    from = at < 0 ? from : at + 1
    return `${blocks[at]?.words[0]?.page ?? 'no page'} ${text}`
  })
}
