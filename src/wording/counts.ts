import { fill } from './fill.ts'
import { groupFigures } from './group-figures.ts'
import { wordingOf } from './index.ts'
import { toList } from './list.ts'
import { formFor } from './plurals.ts'
import type { Counted } from './wording.ts'

/** A count in figures: `1 row`, `9,999 rows`, `2 res`. */
export const counted = (what: Counted, count: number, language: string): string =>
  withNoun(what, count, figuresOf(count, language), language)

/** A count as it is read in a sentence: `nine rows`, `13 rows`; in figures where a language writes them. */
export const countInWords = (what: Counted, count: number, language: string): string =>
  withNoun(
    what,
    count,
    wordingOf(language).inWords?.[count] ?? figuresOf(count, language),
    language,
  )

const figuresOf = (count: number, language: string): string =>
  groupFigures(count, wordingOf(language).thousands)

function withNoun(what: Counted, count: number, written: string, language: string): string {
  const { counts, counted, plural } = wordingOf(language)
  return fill(counted, { count: written, noun: formFor(count, counts[what], plural) })
}

/** Things in a row, as a sentence has them: `a, b and c`. */
export const listed = (things: readonly string[], language: string): string =>
  toList(things, wordingOf(language).and)

/** The size of a file as a reader counts it: `182 KB`, `1.1 MB`, `under 1 KB`. */
export function toSize(bytes: number, language: string): string {
  const { tiny, kilobytes, megabytes, decimal } = wordingOf(language).sizes
  if (bytes < 1000) return tiny
  if (bytes < 999_500) return fill(kilobytes, { count: Math.round(bytes / 1000) })
  return fill(megabytes, { count: (bytes / 1_000_000).toFixed(1).replace('.', decimal) })
}
