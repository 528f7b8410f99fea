import { REPORT, type Rule } from './rule.ts'
import { emptyPagesOf, repeatedHeads } from './tables.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** Within the type area nothing is an artifact but what heads a table that goes on there: that it does, and its columns. */
export const checkArtifacts: Rule = function* (proof, publication) {
  const heads = repeatedHeads(proof, publication)
  for (const [page, found] of artifactsIn(proof, 'body')) {
    const own = heads.filter(
      (head) => head.pages.has(page) || emptyPagesOf(head, proof).includes(page),
    )
    const left = own.reduce((text, { words }) => text.replace(words, ''), toBare(found))
    if (left)
      yield { reason: `Page ${page} shows “${toPlain(found)}” and does not read it.`, hint: REPORT }
  }
}
