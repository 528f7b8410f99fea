import type { PdfProof } from '../../../proof/pdf/open.ts'
import { shownIn, textOf } from '../../../proof/pdf/texts.ts'
import { REPORT, type Rule } from './rule.ts'
import { tablesOf } from './tables.ts'
import { toBare, toPlain } from './words.ts'
import { artifactText } from './zones.ts'

/** Within the type area nothing is an artifact but the heads of the tables that go on there. */
export const checkArtifacts: Rule = function* (proof) {
  for (let page = 1; page <= proof.pages; page += 1) {
    const found = artifactText(proof, page, 'body')
    const heads = repeatedHeads(proof, page)
    const left = heads.reduce((text, head) => text.replace(head, ''), toBare(found))
    if (left)
      yield { reason: `Page ${page} shows “${toPlain(found)}” and does not read it.`, hint: REPORT }
  }
}

/** The heads of tables that began on an earlier page, without white space. */
const repeatedHeads = (proof: PdfProof, page: number): readonly string[] =>
  tablesOf(proof)
    .filter(({ pages }) => pages.has(page) && Math.min(...pages) < page)
    .map(({ head }) => toBare(textOf(head.flatMap((cell) => shownIn(cell, proof)))))
