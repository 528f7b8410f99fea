import type { CountedAnswerKind } from '../../../wording/index.ts'
import type { How, Match } from './match.ts'
import type { Query, Term } from './query.ts'
import { tell, tellCount, tellList, tellOf } from './wording.ts'

/** What is shown, and how it has what was asked for. */
export interface Shown {
  readonly total: number
  readonly publications: number
  readonly passages: readonly {
    readonly isNamed: boolean
    readonly hows: readonly Match['how'][]
  }[]
}

/** `4 passages in 2 publications have both words.` */
export function sayFound(query: Query, asked: readonly Term[], shown: Shown): string {
  const { total, passages } = shown
  const filling = {
    passages: countPassages(total),
    publications: tellCount('publication', shown.publications),
    what: nameWhat(asked, howsOf(asked, shown)),
    shown: passages.length,
    text: query.number || query.text,
  }
  if (passages.length === total) return tellOf(kindOf(query, passages), total, filling)
  return tell(query.text === '' ? 'chosenFirst' : 'haveBest', filling)
}

/** `1 passage`, `4 passages`. */
export const countPassages = (passages: number): string => tellCount('passage', passages)

/** What nothing was found for. */
export function sayNothing(asked: readonly Term[], isNarrowed: boolean): string {
  if (asked.length === 0) return tell('nothingChosen')
  return tell(isNarrowed ? 'nothingNarrowed' : 'nothing', { what: nameTerms(asked) })
}

/** A query without a letter or figure. */
export const saySigns = ({ text }: Query): string => tell('signs', { text: shorten(text) })

/** At most so many of the words that are in no publication are named. */
const NAMED = 5

/** “Leich” and “asbestos”. */
export function nameWords(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => tell('word', { text: shorten(word) }))
  const more = words.length - named.length
  return tellList(more > 0 ? [...named, tellCount('more', more)] : named)
}

/** Longer texts would fill the page, or its title. */
export const shorten = (text: string): string =>
  text.length > 80 ? `${[...text].slice(0, 60).join('')} …` : text

function kindOf({ text, number }: Query, passages: Shown['passages']): CountedAnswerKind {
  if (text === '') return 'chosen'
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
  if (!hows.has('itself') && others.length === 0) return tell(ofWhat[only], { what })
  const orElse = isOne
    ? ({ form: 'form', meaning: 'meaning' } as const)
    : ({ form: 'forms', meaning: 'meanings' } as const)
  return tellList([what, ...[only, ...others].map((how) => tell(orElse[how]))], tell('or'))
}

function nameTerms(terms: readonly Term[]): string {
  const [only, ...others] = terms
  if (!only || others.length === 0 || terms.some(({ isPhrase }) => isPhrase))
    return tellList(
      terms.map(({ text, isPhrase }) =>
        tell(isPhrase ? 'phrase' : 'word', { text: shorten(text) }),
      ),
    )
  return terms.length === 2 ? tell('both') : tell('all', { words: tellCount('word', terms.length) })
}
