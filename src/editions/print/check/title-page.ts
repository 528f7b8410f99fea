import { blocksIn } from '../../../proof/pdf/blocks.ts'
import type { PdfProof } from '../../../proof/pdf/open.ts'
import { elementsOf, textOf } from '../../../proof/pdf/texts.ts'
import { footLines, partLines } from '../page/title-page.ts'
import { REPORT, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/** The title page names the publication as its front matter does; its verso gives the rights (legal deposit). */
export const checkTitlePage: Rule = function* (proof, publication) {
  const { frontMatter } = publication
  const lines = [
    frontMatter.publisher,
    frontMatter.title,
    ...partLines(publication),
    ...footLines(frontMatter),
  ]
  const expected = toPlain(lines.join(' '))
  const found = wordsOn(proof, 1)
  if (found !== expected)
    yield { reason: `The title page says “${found}”, not “${expected}”.`, hint: REPORT }
  const rights = toPlain(frontMatter.rights)
  if (!wordsOn(proof, 2).startsWith(rights))
    yield { reason: `The imprint does not begin with “${rights}”.`, hint: REPORT }
}

/** What a page says but for artifacts, block by block. */
function wordsOn(proof: PdfProof, page: number): string {
  const [root] = elementsOf(proof.tags, 'Document')
  const blocks = root ? blocksIn(root, proof) : []
  const own = blocks.filter(({ words }) => words[0]?.page === page)
  return toPlain(own.map(({ words }) => textOf(words)).join(' '))
}
