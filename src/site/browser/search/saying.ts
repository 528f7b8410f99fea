import type { How, Match } from './match.ts'
import type { Query, Term } from './query.ts'
import { fill, fillCount } from './wording.ts'

/** A sentence in pieces, so that the count can be set bold. */
export interface Saying {
  readonly strong: string
  readonly rest: string
}

/** What is shown, and how it has what was asked for. */
export interface Shown {
  readonly total: number
  readonly publications: number
  readonly passages: readonly {
    readonly isNamed: boolean
    readonly hows: readonly Match['how'][]
  }[]
}

/** `4 passages` · ` in 2 publications have both words.` */
export function sayFound(query: Query, asked: readonly Term[], shown: Shown): Saying {
  const { total, passages } = shown
  const strong = countPassages(total)
  const isWhole = passages.length === total
  const what = nameWhat(asked, howsOf(asked, shown))
  if (!isWhole) return { strong, rest: fill('haveBest', { what, shown: passages.length }) }
  const publications = fillCount('publications', shown.publications)
  const rest = fillCount(rowOf(query, passages), total, {
    publications,
    what,
    text: query.number || query.text,
  })
  return { strong, rest }
}

/** `1 passage`, `4 passages`. */
export const countPassages = (passages: number): string => fillCount('passages', passages)

/** What nothing was found for. */
export const sayNothing = (asked: readonly Term[], isNarrowed: boolean): Saying => ({
  strong: fill('nothing'),
  rest: fill(isNarrowed ? 'nothingNarrowed' : 'nothingHas', { what: nameTerms(asked) }),
})

/** A query without a letter or figure. */
export const saySigns = ({ text }: Query): Saying => ({
  strong: fill('signs'),
  rest: fill('signsRest', { text: shorten(text) }),
})

/** At most so many of the words that are in no publication are named. */
const NAMED = 5

/** “Leich” and “asbestos”. */
export function nameWords(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => fill('word', { text: shorten(word) }))
  const more = words.length - named.length
  return list(more > 0 ? [...named, fill('more', { count: more })] : named)
}

/** Longer texts would fill the page, or its title. */
export const shorten = (text: string): string =>
  text.length > 80 ? `${[...text].slice(0, 60).join('')} …` : text

const list = (names: readonly string[], between: 'and' | 'or' = 'and'): string => {
  const [last = '', ...others] = names.toReversed()
  return others.length > 0 ? others.toReversed().join(', ') + fill(between) + last : last
}

function rowOf({ number }: Query, passages: Shown['passages']) {
  if (passages.every(({ isNamed }) => isNamed)) return number ? 'number' : 'name'
  if (passages.every(({ isNamed }) => !isNamed)) return 'have'
  return number ? 'haveOrNumber' : 'haveOrName'
}

/** Words that are not shown yet may be there in other forms; figures have none. */
function howsOf(asked: readonly Term[], { passages, total }: Shown): ReadonlySet<How> {
  const hows = new Set(passages.flatMap(({ hows }) => hows).filter((how) => how !== undefined))
  const haveForms = asked.some(({ text }) => /\p{L}/u.test(text))
  return passages.length < total && haveForms ? hows.add('itself').add('form') : hows
}

function nameWhat(asked: readonly Term[], hows: ReadonlySet<How>): string {
  const what = nameTerms(asked)
  const isOne = asked.length === 1
  const [only, ...others] = [...hows].filter((how) => how !== 'itself')
  if (!only) return what
  const ofWhat = { form: isOne ? 'formOf' : 'formsOf', meaning: 'meaningOf' } as const
  if (!hows.has('itself') && others.length === 0) return fill(ofWhat[only], { what })
  const orElse = isOne
    ? ({ form: 'form', meaning: 'meaning' } as const)
    : ({ form: 'forms', meaning: 'meanings' } as const)
  return list([what, ...[only, ...others].map((how) => fill(orElse[how]))], 'or')
}

function nameTerms(terms: readonly Term[]): string {
  const [only, ...others] = terms
  if (!only || others.length === 0 || terms.some(({ isPhrase }) => isPhrase))
    return list(
      terms.map(({ text, isPhrase }) =>
        fill(isPhrase ? 'phrase' : 'word', { text: shorten(text) }),
      ),
    )
  return terms.length === 2 ? fill('both') : fill('all', { count: terms.length })
}
