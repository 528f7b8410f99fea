import type { Found } from './engine.ts'
import { spell } from './letters.ts'
import type { Term } from './query.ts'
import { isAccented } from './tokens.ts'
import type { Word } from './words.ts'

/** How a passage has a term: in its own words, in another form of them, or in the meaning of an abbreviation. */
export type How = 'itself' | 'form' | 'meaning'

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a term stands in a passage, and where; `how` is undefined where it does not, whatever the index says. */
export interface Match {
  readonly how: How | undefined
  readonly spans: readonly Span[]
}

/** The words of a passage, and those of the meanings of its abbreviations. */
export interface Read {
  readonly text: string
  readonly language: string
  readonly words: readonly Word[]
  readonly meanings: readonly Word[]
}

/** Checks a hit against the words that the passage has. */
export function matchTerm(term: Term, found: Found, read: Read): Match {
  const own = term.forms.flatMap((form) => findTogether(form, read.words))
  const formed = findForms(term, found, read)
  const isItself = own.some((span) => isSpelt(term, read.text.slice(span.start, span.end)))
  const spans = [...own, ...formed]
  if (isItself) return { how: 'itself', spans }
  if (spans.length > 0) return { how: 'form', spans }
  return {
    how: isMeant(term, read.meanings) && found.fields.includes('meanings') ? 'meaning' : undefined,
    spans,
  }
}

/** Where words stand together; each is a word of the text, a part of one, or the same one written otherwise. */
export function findTogether(form: readonly string[], words: readonly Word[]): readonly Span[] {
  return words.flatMap((first, place) => {
    const own = words.slice(place, place + form.length)
    const last = own.at(-1)
    const isThere = own.length === form.length && own.every((word, at) => isOne(form[at], word))
    return isThere && last ? [{ start: first.start, end: last.end }] : []
  })
}

const isOne = (token: string | undefined, word: Word): boolean =>
  token !== undefined && (word.token === token || word.others.includes(token))

/** Accents that were typed are meant: `schön` is not schon. */
const isSpelt = ({ text }: Term, found: string): boolean =>
  !isAccented(text) || spell(found).includes(spell(text))

/** Where the words stand that the index has for those of the term, since they have one stem. */
function findForms({ forms }: Term, found: Found, read: Read): readonly Span[] {
  const tokens = found.words.flatMap((place) => read.words[place]?.token ?? [])
  const isForm = forms.some((form) => areAlike(form, tokens, read.language))
  if (isForm && tokens.length > 0) return findTogether(tokens, read.words)
  if (!found.fields.includes('others')) return []
  const parts = read.words.flatMap(({ others }) => others)
  const alike = parts.filter((part) => forms.some((form) => areAlike(form, [part], read.language)))
  return alike.flatMap((part) => findTogether([part], read.words))
}

/** Tells whether words may be forms of others: stemming takes away endings, and in a few languages beginnings. */
const areAlike = (form: readonly string[], tokens: readonly string[], language: string): boolean =>
  form.length === tokens.length &&
  form.every((token, place) => MUTATING.has(language) || beginAlike(token, tokens[place] ?? ''))

/** Languages whose stemmers take away beginnings, or long rows of endings (Snowball). */
const MUTATING: ReadonlySet<string> = new Set([
  'ar',
  'eu',
  'fi',
  'ga',
  'hu',
  'id',
  'ne',
  'ta',
  'tr',
])

/** A third of the longer word in common, where y is i, as in trying and tries: not `in` and inflation. */
function beginAlike(one: string, other: string): boolean {
  const [letters, others] = [one, other].map((word) => word.replaceAll('y', 'i'))
  const differ = [...(letters ?? '')].findIndex((letter, place) => letter !== others?.[place])
  const common = differ === -1 ? one.length : differ
  return common * 3 >= Math.max(one.length, other.length)
}

/** Tells whether a term, or another form of it, stands in the meaning of an abbreviation. */
export const isMeant = ({ forms }: Term, meaning: readonly Word[]): boolean =>
  forms.some(
    (form) =>
      findTogether(form, meaning).length > 0 ||
      (form.length === 1 && meaning.some(({ token }) => areAlike(form, [token], ''))),
  )
