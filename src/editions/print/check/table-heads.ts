import { shownIn } from '../../../proof/pdf/texts.ts'
import { tableLabel } from '../../../publication/passages.ts'
import { isTall } from '../page/heights.ts'
import { FLAW, REPORT, type Rule } from './rule.ts'
import { repeatedHeads, tablesOf } from './tables.ts'
import { byPage, plainOf, toBare } from './words.ts'
import { artifactsIn } from './zones.ts'

/** A table's head is drawn on each of its pages and read once: its cells' tags hold the first drawing alone. */
export const checkTableHeads: Rule = function* (proof, publication) {
  const shown = artifactsIn(proof, 'body')
  const toText = (page: number): string => toBare(shown.get(page) ?? '')
  const heads = repeatedHeads(proof, publication)
  const withRows = new Set(tablesOf(proof, publication).flatMap(({ pages }) => [...pages]))
  for (const head of heads) {
    const without = [...head.pages].filter((page) => !toText(page).includes(head.words))
    if (without.length > 0)
      yield {
        reason: `${pagesOf(without)} not repeat the head of ${tableLabel(head.table)}.`,
        ...FLAW,
        ...head.place,
      }
    for (const page of shown.keys())
      if (!withRows.has(page) && toText(page) === head.words)
        yield {
          reason: `Page ${page} holds the head of ${tableLabel(head.table)} and none of its rows.`,
          ...FLAW,
          ...head.place,
        }
  }
  for (const { table, head, place } of tablesOf(proof, publication))
    for (const cell of head) {
      const [first = [], ...again] = byPage(shownIn(cell, proof)).values()
      if (again.length > 0 && !isTall(table))
        yield {
          reason: `The heading “${plainOf(first)}” of a table is read ${again.length + 1} times.`,
          hint: REPORT,
          ...place,
        }
    }
}

/** `Page 4 does`, `Page 4 and 2 more do`. */
const pagesOf = ([first, ...others]: readonly number[]): string =>
  others.length === 0 ? `Page ${first} does` : `Page ${first} and ${others.length} more do`
