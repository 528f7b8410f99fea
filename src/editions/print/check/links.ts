import { FLAW, type Rule } from './rule.ts'

/** Every link within the file leads to a place in it. */
export const checkLinks: Rule = function* ({ deadLinks }) {
  for (const { page, destination } of deadLinks)
    yield {
      reason: `A link on page ${page} leads to “${destination}”, which is not there.`,
      ...FLAW,
    }
}
