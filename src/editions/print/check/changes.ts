import { changesSince } from '../../../proof/expectations/print/changes.ts'
import { blocksIn } from '../../../proof/pdf/blocks.ts'
import { sectionAfterText } from '../../../proof/pdf/divisions.ts'
import { textOf } from '../../../proof/pdf/texts.ts'
import { type Fault, REPORT, type Rule } from './rule.ts'
import { toPlain } from './words.ts'

/**
 * After the text stands what was changed since the publication was published, each version with its date, what the editor says
 * of it, where its text stands and its changes, in words that need neither colour nor lines; nothing where nothing was changed.
 */
export const checkChanges: Rule = function* (proof, publication, _, house) {
  const section = sectionAfterText(proof)
  const found = section ? blocksIn(section, proof).map(({ words }) => toPlain(textOf(words))) : []
  const wanted = changesSince(publication, house).map(toPlain)
  const length = Math.max(found.length, wanted.length)
  for (let at = 0; at < length; at += 1)
    if (found[at] !== wanted[at]) return yield fault(found[at], wanted[at])
}

const fault = (found = 'nothing', wanted = 'nothing'): Fault => ({
  reason: `The changes say “${found}”, not “${wanted}”.`,
  hint: REPORT,
})
