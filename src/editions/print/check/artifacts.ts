import type { PdfProof } from '../../../proof/pdf/open.ts'
import { shownIn, textOf } from '../../../proof/pdf/texts.ts'
import { REPORT, type Rule } from './rule.ts'
import { tablesOf } from './tables.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** Within the type area nothing is an artifact but the heads of the tables that go on there. */
export const checkArtifacts: Rule = function* (proof) {
  const heads = repeatedHeads(proof)
  for (const [page, found] of artifactsIn(proof, 'body')) {
    const own = heads.filter(({ pages }) => pages.has(page))
    const left = own.reduce((text, { words }) => text.replace(words, ''), toBare(found))
    if (left)
      yield { reason: `Page ${page} shows “${toPlain(found)}” and does not read it.`, hint: REPORT }
  }
}

/** The heads of tables, without white space, and the pages where they stand again. */
const repeatedHeads = (proof: PdfProof) =>
  tablesOf(proof).map(({ head, pages }) => ({
    words: toBare(textOf(head.flatMap((cell) => shownIn(cell, proof)))),
    pages: new Set([...pages].filter((page) => page > Math.min(...pages))),
  }))
