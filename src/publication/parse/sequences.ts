import { wordingsFor } from '../../wording/index.ts'
import type { Heading, Scope } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { toSlug } from './identifiers.ts'
import { follows, isFirstNumber } from './numbers.ts'

/** Knows the rows of numbers of a publication, through all its parts: where one goes on, and where one begins again. */
export interface Sequences {
  /** Is told of a heading: under it numbers may begin again. */
  meet(heading: Heading): void
  /** Tells whether a number goes on with a row. */
  goesOn(number: string): boolean
  /** Tells whether a number goes on with a row, or may begin one here. */
  accepts(number: string): boolean
  /** Takes the next number; returns what it is counted in, if numbers have begun again. */
  take(number: string): Scope | undefined
  /** Whether a row may begin here: at the very beginning, and after a heading. */
  readonly mayBeginAgain: boolean
  readonly isEmpty: boolean
}

interface Row {
  readonly scope?: Scope
  readonly last: string
}

/** Rows of numbers in a publication of this language. */
export function makeSequences(language: string): Sequences {
  /** The row that was gone on with last stands first. */
  let rows: readonly Row[] = []
  let headings: readonly Heading[] = []
  const seen = new Set<string>()
  const scopes = new Set<string>()

  return {
    meet(heading) {
      headings = [...headings, heading]
    },
    goesOn,
    accepts: (number) => goesOn(number) || (isFirstNumber(number) && mayBeginAgain()),
    take(number) {
      const row = rows.find(({ last }) => follows(last, number)) ?? beginRow(number)
      const { scope } = row
      rows = [{ ...row, last: number }, ...rows.filter((other) => other !== row)]
      seen.add(number)
      headings = []
      return scope
    },
    get mayBeginAgain() {
      return mayBeginAgain()
    },
    get isEmpty() {
      return rows.length === 0
    },
  }

  function goesOn(number: string): boolean {
    return rows.some(({ last }) => follows(last, number))
  }

  function mayBeginAgain(): boolean {
    return rows.length === 0 || headings.length > 0
  }

  /** A number out of its row stays in the last one, where the rule `paragraph-sequence` finds it. */
  function beginRow(number: string): Row {
    const [last] = rows
    const begins = isFirstNumber(number) && headings.length > 0
    if (last && !begins) return last
    if (!seen.has(number)) return { last: number }
    const scope = toScope(shallowest(headings), language, scopes)
    scopes.add(scope.id)
    return { scope, last: number }
  }
}

/** Of several headings that follow one another, the one that stands above the others. */
const shallowest = (headings: readonly Heading[]): Heading | undefined =>
  headings.toSorted((one, other) => one.level - other.level)[0]

function toScope(
  heading: Heading | undefined,
  language: string,
  taken: ReadonlySet<string>,
): Scope {
  const words = toPlainText(heading?.children ?? []).trim()
  const name = divisionOf(words, language) ?? words
  const id = toSlug(name)
  const count = [...taken].filter((other) => other.replace(/-\d+$/, '') === id).length
  return { id: taken.has(id) ? `${id}-${count + 1}` : id, name }
}

/** `Annex A` of `Annex A: The ferries`, `Schedule 1` of `SCHEDULE 1 Tolls`. */
function divisionOf(words: string, language: string): string | undefined {
  const divisions = wordingsFor(language).flatMap((wording) => wording.divisions)
  const pattern = new RegExp(`^(?:(?i:${divisions.join('|')}))\\s[\\dA-Z]+(?:[.-]\\d+)*\\b`, 'u')
  return pattern.exec(words)?.[0]
}
