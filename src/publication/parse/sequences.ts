import { wordingsFor } from '../../wording/index.ts'
import { inAnyCase } from '../any-case.ts'
import type { Heading, Scope } from '../tree.ts'
import { toPlainText } from '../words.ts'
import { cut, toSlug } from './identifiers.ts'
import { follows, isBracketed, isFirstNumber, successorFor } from './numbers.ts'

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
  /** The number that was taken last. */
  readonly last: string | undefined
}

interface Row {
  readonly scope?: Scope
  readonly last: string
  /** The level of the heading that it began under; 0 for a row that no heading opens. */
  readonly level: number
  /** True for where a row may go on after a number out of it; it is forgotten as soon as a row goes on. */
  readonly isGuess?: boolean
}

/** So many rows are kept in mind: in a paper of more, the oldest are not gone on with. */
const MOST_ROWS = 24

/** Rows of numbers in a publication of this language. */
export function makeSequences(language: string): Sequences {
  /** The row that was gone on with last stands first. */
  let rows: readonly Row[] = []
  /** Of the headings since the last number, the last that no other stands above. */
  let above: Heading | undefined
  const seen = new Set<string>()
  /** What seen numbers begin with: `7` and `7.4` of `7.4.1`. */
  const opened = new Set<string>()
  const scopes = new Set<string>()

  return {
    meet(heading) {
      if (!above || heading.level <= above.level) above = heading
      rows = rows.filter(({ isGuess }) => !isGuess)
    },
    goesOn,
    accepts: (number) => goesOn(number) || (isFirstNumber(number) && mayBeginAgain()),
    take(number) {
      const row = findRow(number) ?? beginRow(number)
      const others = rows.filter((other) => other !== row && !other.isGuess)
      const guesses = isOut(row, number) ? guessesOf(row, number) : []
      const { isGuess, ...taken } = { ...row, last: number }
      rows = [taken, ...guesses, ...others].slice(0, MOST_ROWS)
      seen.add(number)
      for (const opening of openingsOf(number)) opened.add(opening)
      above = undefined
      return row.scope
    },
    get mayBeginAgain() {
      return mayBeginAgain()
    },
    get isEmpty() {
      return rows.length === 0
    },
    get last() {
      return rows[0]?.last
    },
  }

  function goesOn(number: string): boolean {
    return rows.some(({ last }) => follows(last, number))
  }

  function mayBeginAgain(): boolean {
    return rows.length === 0 || above !== undefined
  }

  /** Whether a number stands already, or one that may come after it: the `1` of a schedule may be followed by a second `1.1`. */
  function isTaken(number: string): boolean {
    return seen.has(number) || opened.has(number)
  }

  /** A row that began under a heading is gone on with after another of that level only where no other row can be. */
  function findRow(number: string): Row | undefined {
    const found = rows.filter(({ last }) => follows(last, number))
    const highest = above?.level ?? Number.POSITIVE_INFINITY
    return found.find(({ level }) => level < highest) ?? found[0]
  }

  /** A number out of its row stays in the last one, where the rule `paragraph-sequence` finds it. */
  function beginRow(number: string): Row {
    const [last] = rows
    const begins = isFirstNumber(number) && above !== undefined
    if (last && !begins) return last
    if (!above || !(isTaken(number) || isBracketed(number))) return { last: number, level: 0 }
    const scope = toScope(above, language, scopes)
    scopes.add(scope.id)
    return { scope, last: number, level: above.level }
  }
}

const openingsOf = (number: string): readonly string[] =>
  [...number.matchAll(/\./g)].map(({ index }) => number.slice(0, index))

const isOut = ({ last }: Row, number: string): boolean => last !== number && !follows(last, number)

/** After a number out of its row, that row may go on where it was, and where the number that belonged there was. */
const guessesOf = (row: Row, number: string): readonly Row[] =>
  [row.last, successorFor(row.last, number)].map((last) => ({ ...row, last, isGuess: true }))

function toScope(heading: Heading, language: string, taken: ReadonlySet<string>): Scope {
  const words = toPlainText(heading.children).trim()
  const name = divisionOf(words, language) ?? words
  const id = cut(toSlug(name))
  const count = [...taken].filter((other) => other.replace(/-\d+$/, '') === id).length
  return { id: taken.has(id) ? `${id}-${count + 1}` : id, name }
}

/** `Annex A` of `Annex A: The ferries`, `Schedule 1` of `SCHEDULE 1 Tolls`, `Titre Ier` of `Titre Ier : Les bacs`. */
function divisionOf(words: string, language: string): string | undefined {
  const divisions = wordingsFor(language).flatMap((wording) => wording.divisions)
  const pattern = new RegExp(
    `^(?:${inAnyCase(divisions.join('|'))})\\s(?:I(?:er|re)|[\\dA-Z]+(?:[.-]\\d+)*)\\b`,
    'u',
  )
  return pattern.exec(words)?.[0]
}
