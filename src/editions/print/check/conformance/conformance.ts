import { type Fault, REPORT, type Rule } from '../rule.ts'
import { ACTIONS } from './actions.ts'
import { claimFaults } from './claimed.ts'
import type { Condition } from './condition.ts'
import { CONTENT } from './content.ts'
import { ELEMENTS } from './elements.ts'
import { FILE } from './file.ts'
import { FONTS } from './fonts.ts'
import { GRAPHICS } from './graphics.ts'
import { HEADINGS } from './headings.ts'
import { inspect } from './inspected.ts'
import { LANGUAGES } from './languages.ts'
import { LINKS } from './links.ts'
import { METADATA } from './metadata.ts'
import { NAMESPACES } from './namespaces.ts'
import { NESTING } from './nesting.ts'
import { STRUCTURE } from './structure.ts'
import { TABLES } from './tables.ts'

/** Every condition, by theme. */
export const CONDITIONS: readonly Condition[] = [
  STRUCTURE,
  NESTING,
  HEADINGS,
  TABLES,
  ELEMENTS,
  CONTENT,
  LANGUAGES,
  LINKS,
  NAMESPACES,
  FONTS,
  METADATA,
  FILE,
  GRAPHICS,
  ACTIONS,
].flat()

const isArchival = ({ number }: Condition): boolean => number.startsWith('ISO 19005')

/**
 * The file claims of PDF/UA what the house has chosen, and is what it claims: each condition that a machine can see is kept.
 */
export const checkAccessible: Rule = function* (
  proof,
  _publication,
  _layout,
  { print: { standard } },
) {
  yield* claimFaults(proof, standard, 'accessible')
  yield* faultsOf(
    CONDITIONS.filter((one) => !isArchival(one)),
    proof,
  )
}

/** The file claims of PDF/A what the house has chosen, and is what it claims. */
export const checkArchival: Rule = function* (
  proof,
  _publication,
  _layout,
  { print: { standard } },
) {
  yield* claimFaults(proof, standard, 'archival')
  yield* faultsOf(CONDITIONS.filter(isArchival), proof)
}

/** So many faults of one condition are told. */
const MOST = 5

function* faultsOf(conditions: readonly Condition[], proof: Parameters<Rule>[0]): Generator<Fault> {
  const file = inspect(proof)
  for (const { number, find } of conditions) {
    const reasons = [...find(file)]
    for (const reason of reasons.slice(0, MOST))
      yield { reason: `${number}: ${reason}.`, hint: REPORT }
    if (reasons.length > MOST)
      yield { reason: `${number}: ${reasons.length - MOST} more of these.`, hint: REPORT }
  }
}
