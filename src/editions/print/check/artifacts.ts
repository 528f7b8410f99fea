import { REPORT, type Rule } from './rule.ts'
import { repeatedHeads } from './tables.ts'
import { toBare, toPlain } from './words.ts'
import { artifactsIn } from './zones.ts'

/** Within the type area nothing is an artifact but what heads a table that goes on: that it does, and its columns. */
export const checkArtifacts: Rule = function* (proof, publication) {
  const heads = repeatedHeads(proof, publication)
    .map(({ words }) => words)
    .toSorted((one, other) => other.length - one.length)
  for (const [page, found] of artifactsIn(proof, 'body')) {
    const left = heads.reduce((text, words) => text.replace(words, ''), toBare(found))
    if (left)
      yield { reason: `Page ${page} shows “${toPlain(found)}” and does not read it.`, hint: REPORT }
  }
}
