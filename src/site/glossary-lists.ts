import type { Term } from './glossary.ts'
import { type DividedList, divide } from './lists/divided.ts'

/** The glossary: all of it, where that is one page; else divided by the letters that its terms begin with. */
export interface GlossaryLists {
  readonly all: readonly Term[]
  readonly letters: DividedList<Term>
}

/** At most so many terms a page: 60 KB of HTML where each is used in one publication (measured), 300 KB at the most. */
export const TERMS_A_PAGE = 100

/** The group of terms that begin with no letter from A to Z. */
export const OTHER_TERMS = 'other'

/** Lists terms, which stand in the order of the alphabet. */
export function toGlossaryLists(
  terms: readonly Term[],
  perPage: number = TERMS_A_PAGE,
): GlossaryLists {
  const isOne = terms.length <= perPage
  const groups = isOne ? [] : [...Map.groupBy(terms, letterOf)].sort(byName)
  return {
    all: isOne ? terms : [],
    letters: divide(groups, {
      base: 'glossary/',
      room: perPage,
      callOf: ({ term }) => term,
      pathOf: (letter) => letter.toLowerCase(),
    }),
  }
}

/** Letters before `other`. */
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

/** The letter that a term begins with, without its accent: `E` of `Éire`. */
function letterOf({ term }: Term): string {
  const [letter = ''] = term.normalize('NFD').toUpperCase()
  return /^[A-Z]$/.test(letter) ? letter : OTHER_TERMS
}
