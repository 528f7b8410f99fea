import { shownIn } from '../../../proof/pdf/texts.ts'
import { REPORT, type Rule } from './rule.ts'
import { repeatedHeads, tablesOf } from './tables.ts'
import { byPage, plainOf, toBare } from './words.ts'
import { artifactsIn } from './zones.ts'

/** A table's head is drawn on each of its pages and read once: its cells' tags hold the first drawing alone. */
export const checkTableHeads: Rule = function* (proof, publication) {
  const shown = artifactsIn(proof, 'body')
  for (const { words, pages } of repeatedHeads(proof, publication))
    for (const page of pages)
      if (!toBare(shown.get(page) ?? '').includes(words))
        yield { reason: `Page ${page} does not repeat the head “${words}”.`, hint: REPORT }
  for (const cell of tablesOf(proof).flatMap(({ head }) => head)) {
    const [first, ...others] = byPage(shownIn(cell, proof)).values()
    if (first && others.length > 0)
      yield {
        reason: `The heading “${plainOf(first)}” of a table is read ${others.length + 1} times.`,
        hint: REPORT,
      }
  }
}
