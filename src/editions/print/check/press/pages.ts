import { blanksIn } from '../blanks.ts'
import { firstPagesOf } from '../parts.ts'
import { type Fault, REPORT, type Rule } from '../rule.ts'

/**
 * Each part begins on a right-hand page, and the sheets are full when they are folded. A page is blank only where that asks
 * for it: right before a part, and at the end.
 */
export const checkPressPages: Rule = function* (proof, { parts }, layout) {
  const { pages } = proof
  const { fold = 1 } = layout.sheet ?? {}
  const blanks = blanksIn(proof, layout)
  const firsts = firstPagesOf(proof, parts)
  for (const { part, first } of firsts)
    if (first % 2 === 0)
      yield fault(`“${part.title}” begins on page ${first}, which is a left-hand one.`)
  if (pages % fold !== 0)
    yield fault(`The press copy has ${pages} pages, not a multiple of ${fold}.`)
  const before = new Set(firsts.map(({ first }) => first - 1))
  const last = lastShown(pages, blanks)
  if (pages - last >= fold) yield fault(`The press copy ends with ${pages - last} blank pages.`)
  for (const page of blanks)
    if (page < last && !before.has(page))
      yield fault(`Page ${page} is blank, and no part begins after it.`)
}

/** The last page that is not blank. */
function lastShown(pages: number, blanks: ReadonlySet<number>): number {
  let last = pages
  while (blanks.has(last)) last -= 1
  return last
}

const fault = (reason: string): Fault => ({ reason, hint: REPORT })
