import { excerpt, joinSpans, type Piece } from './excerpt.ts'
import type { Candidate } from './find.ts'
import { fold } from './letters.ts'
import {
  findTogether,
  type How,
  isMeant,
  type Match,
  matchTerm,
  type Read,
  type Span,
} from './match.ts'
import type { Term } from './query.ts'
import { readStored, type Stored, type StoredPublication } from './stored.ts'
import { type Word, wordsOf } from './words.ts'

/** A passage to show. */
export interface Passage {
  readonly address: string
  readonly publication: string
  readonly listed: StoredPublication
  readonly language: string
  readonly order: number
  /** `Paragraph 7.2`, `Table 7.1, row 6`; '' for a heading. */
  readonly title: string
  /** What hangs beside it; '' where nothing does. */
  readonly number: string
  readonly pieces: readonly Piece[]
  /** The words that were found, as they stand in it: what its page marks. */
  readonly marks: readonly string[]
  /** `DfES: Department for Education and Skills`, where the reader asked for the one or the other. */
  readonly expansions: readonly string[]
  /** Its number or name is what is asked for. */
  readonly isNamed: boolean
  /** How it has each term, in the order of the terms. */
  readonly hows: readonly (How | undefined)[]
}

/** The passages of one publication, in the order of its text. */
export interface Group {
  readonly publication: string
  readonly listed: StoredPublication
  readonly passages: readonly Passage[]
}

/** Loads the texts of candidates, and leaves out those that have not what the index says. */
export async function loadPassages(
  candidates: readonly Candidate[],
  terms: readonly Term[],
): Promise<readonly Passage[]> {
  const passages = await Promise.all(candidates.map((candidate) => toPassage(candidate, terms)))
  return passages.filter(
    ({ isNamed, hows }) => isNamed || (hows.length > 0 && hows.every((how) => how !== undefined)),
  )
}

/**
 * Groups passages by publication, in the order of their best passages; within a publication passages stand in the order
 * of its text. Those whose number or name was asked for come before all others, and those that are past after their like.
 */
export function groupPassages(passages: readonly Passage[]): readonly Group[] {
  const place = ({ isNamed }: Passage): number => (isNamed ? 0 : 1)
  const age = ({ listed }: Passage): number => (listed.status === '' ? 0 : 1)
  const ranked = passages.toSorted(
    (one, other) => place(one) - place(other) || age(one) - age(other),
  )
  return [...Map.groupBy(ranked, ({ publication }) => publication)].flatMap(
    ([publication, own]) => {
      const passages = own.toSorted(
        (one, other) => place(one) - place(other) || one.order - other.order,
      )
      return passages[0] ? [{ publication, listed: passages[0].listed, passages }] : []
    },
  )
}

async function toPassage(candidate: Candidate, terms: readonly Term[]): Promise<Passage> {
  const { found, isNamed } = candidate
  const { url, filters } = await found.data()
  const stored = readStored(url)
  const read = readWords(stored, found.language)
  const matches = candidate.byTerm.flatMap((hit, place) => {
    const term = terms[place]
    return term ? [matchTerm(term, hit, read)] : []
  })
  const asked = stored.expansions.filter((expansion) => isAskedFor(expansion, terms, matches))
  const abbreviations = asked.flatMap(([term]) =>
    findTogether(
      wordsOf(term, '').map(({ token }) => token),
      read.words,
    ),
  )
  const spans: readonly Span[] = [...matches.flatMap(({ spans }) => spans), ...abbreviations]
  return {
    address: stored.address,
    publication: filters.publication?.[0] ?? '',
    listed: stored.listed,
    language: found.language,
    order: found.order,
    title: stored.title,
    number: stored.number,
    pieces: excerpt(stored.text, spans),
    marks: marksIn(stored.text, spans),
    expansions: asked.map(([term, meaning]) => `${term}: ${meaning}`),
    isNamed,
    hows: matches.map(({ how }) => how),
  }
}

/** At most so many are marked, so that no address grows long. */
const MARKS = 8

/** Each once, however it is written; of words on two lines or in two cells, those of each. */
const marksIn = (text: string, spans: readonly Span[]): readonly string[] =>
  [
    ...new Map(
      joinSpans(spans, text)
        .flatMap(({ start, end }) => text.slice(start, end).split(/[\n\t]/u))
        .map((mark) => [fold(mark), mark] as const),
    ).values(),
  ].slice(0, MARKS)

const readWords = ({ text, expansions }: Stored, language: string): Read => ({
  text,
  language,
  words: wordsOf(text, language),
  meanings: wordsOf(expansions.flat().join('\n'), language),
})

/** The reader named the abbreviation or its meaning, or a term stands in it and not in the passage itself. */
function isAskedFor(
  [term, meaning]: readonly [string, string],
  terms: readonly Term[],
  matches: readonly Match[],
): boolean {
  const asked = terms.flatMap(({ text }) => wordsOf(text, ''))
  const isNamed = [term, meaning].some((side) => holds(asked, wordsOf(side, '')))
  const own = wordsOf(`${term}\n${meaning}`, '')
  const isNeeded = terms.some(
    (asked, place) => matches[place]?.how === 'meaning' && isMeant(asked, own),
  )
  return isNamed || isNeeded
}

const holds = (words: readonly Word[], part: readonly Word[]): boolean =>
  findTogether(
    part.map(({ token }) => token),
    words,
  ).length > 0
