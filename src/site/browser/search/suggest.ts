import type { Index } from './engine.ts'
import type { Lookup } from './find.ts'
import { spell } from './letters.ts'
import type { How } from './match.ts'
import { MOST_WORDS, type Query, respell, type Term } from './query.ts'
import { nameWords } from './saying.ts'
import { nearestWord, wordsBeginning } from './spelling.ts'
import { toToken } from './tokens.ts'
import { tell, tellCount, tellOf } from './wording.ts'
import { wordsOf } from './words.ts'

/** What is said after the count: sentences, and other queries to follow. */
export interface Suggestion {
  readonly sentences: readonly string[]
  /** The query that may have been meant, those with words that begin as one that was typed, or one of fewer words. */
  readonly queries: readonly string[]
}

/** All that a suggestion is made from; the vocabulary is loaded where a word is missing. */
export interface Asked {
  readonly query: Query
  readonly lookup: Lookup
  readonly index: Index
  readonly hows: readonly (readonly (How | undefined)[])[]
  vocabulary(): Promise<readonly string[]>
}

/** Says which words are in no publication, which were left out, and what may have been meant. */
export async function suggest(asked: Asked): Promise<Suggestion> {
  const { query, lookup } = asked
  const absent = await findAbsent(asked)
  const sentences = [
    ...(lookup.unknown.length > 0 ? [sayUnknown(lookup)] : []),
    ...(absent.length > 0 ? [tellOf('itself', absent.length, { named: nameWords(absent) })] : []),
    ...(query.left > 0 ? [tell('tooMany', { words: tellCount('word', MOST_WORDS) })] : []),
  ]
  const { question, queries } = lookup.unknown.length > 0 ? await findMeant(asked) : NOTHING
  const { together } = lookup
  const others = together.length > 0 ? [respell(together, ({ text }) => text)] : []
  return { sentences: [...sentences, ...question], queries: queries.length > 0 ? queries : others }
}

const sayUnknown = ({ unknown, asked }: Lookup): string =>
  tellOf(asked.length > 0 ? 'leftOut' : 'unknown', unknown.length, { named: nameWords(unknown) })

/** Words that were found in other forms alone, and stand in no publication themselves, as far as the vocabulary tells. */
async function findAbsent({ lookup, hows, vocabulary }: Asked): Promise<readonly string[]> {
  const formed = lookup.asked.filter(
    ({ text }, place) =>
      LISTED.test(spell(text)) && hows.length > 0 && hows.every((own) => own[place] === 'form'),
  )
  if (formed.length === 0) return []
  const known = new Set((await vocabulary()).map(spell))
  return known.size === 0
    ? []
    : formed.map(({ text }) => text).filter((word) => !known.has(spell(word)))
}

/** What the vocabulary has whole: letters, with apostrophes. */
const LISTED = /^[\p{L}\p{M}']{2,}$/u

/** Other queries, and what is asked or said of them. */
interface Meant {
  readonly question: readonly string[]
  readonly queries: readonly string[]
}

const NOTHING: Meant = { question: [], queries: [] }

async function findMeant(asked: Asked): Promise<Meant> {
  const { query, lookup, vocabulary } = asked
  const known = await vocabulary()
  const nearest = await Promise.all(
    lookup.unknown.map(
      async (word) => [word, nearestWord(word, known) ?? (await findGrouped(word, asked))] as const,
    ),
  )
  const near = new Map(nearest)
  if ([...near.values()].some((word) => word !== undefined)) {
    const meant = respell(query.terms, (term) => replaceWords(term, near))
    return { question: [tell('meant', { link: meant })], queries: [meant] }
  }
  const [first = '', ...others] = lookup.unknown
  const begun = others.length > 0 ? [] : wordsBeginning(first, known)
  const put = (word: string) => (term: Term) => replaceWords(term, new Map([[first, word]]))
  const queries = begun.map((word) => respell(query.terms, put(word)))
  const question = begun.length > 0 ? [tell('begin', { links: queries.join(', ') })] : []
  return { question, queries }
}

/** `10.000` may be meant as ten thousand. */
async function findGrouped(word: string, { index }: Asked): Promise<string | undefined> {
  if (!/^\d{1,3}(?:\.\d{3})+$/u.test(word)) return undefined
  const grouped = word.replaceAll('.', '')
  const found = await index.find([toToken(grouped)], {})
  return found.length > 0 ? grouped : undefined
}

/** A term with its unknown words replaced; undefined where nothing of it is left. */
function replaceWords(
  { text }: Term,
  near: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const words = wordsOf(text, '').map(({ text }) => (near.has(text) ? near.get(text) : text))
  return words.filter((word) => word !== undefined).join(' ') || undefined
}
