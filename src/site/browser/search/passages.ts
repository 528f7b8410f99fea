import type { Found } from './engine.ts'
import { excerpt, type Piece } from './excerpt.ts'
import { type Query, toBareWord } from './query.ts'

/** A passage to show. */
export interface Passage {
  readonly address: string
  readonly publication: string
  readonly language: string
  readonly order: number
  /** `Paragraph 7.2`, `Table 7.1, row 6`, `Heading`. */
  readonly title: string
  /** What hangs beside it; '' where nothing does. */
  readonly number: string
  readonly pieces: readonly Piece[]
  /** `DfES = Department for Education and Skills`, where the reader asked for the one or the other. */
  readonly expansions: readonly string[]
}

/** The passages of one publication, in the order of its text. */
export interface Group {
  readonly publication: string
  readonly passages: readonly Passage[]
}

/** Loads the texts of hits. */
export const loadPassages = (found: readonly Found[], query: Query): Promise<readonly Passage[]> =>
  Promise.all(found.map((hit) => toPassage(hit, query)))

/**
 * Groups passages by publication, in the order of their best passages; within a publication passages stand in the order
 * of its text. Paragraphs of the number that was asked for come before all others.
 */
export function groupPassages(passages: readonly Passage[], query: Query): readonly Group[] {
  const place = ({ number }: Passage): number =>
    query.number && toBareWord(number).toLowerCase() === query.number.toLowerCase() ? 0 : 1
  const ranked = passages.toSorted((one, other) => place(one) - place(other))
  return [...Map.groupBy(ranked, ({ publication }) => publication)].map(([publication, own]) => ({
    publication,
    passages: own.toSorted((one, other) => place(one) - place(other) || one.order - other.order),
  }))
}

async function toPassage(hit: Found, query: Query): Promise<Passage> {
  const { raw_url, content, meta, filters } = await hit.data()
  const { title = '', number = '', expansions = '' } = meta
  const asked = expansions
    .split(' | ')
    .filter((expansion) => expansion && isAskedFor(expansion, hit, query))
  const terms = asked.flatMap((expansion) => expansion.split(' = ')[0] ?? [])
  const places = content
    .split(/\s+/u)
    .flatMap((word, place) => (terms.includes(toBareWord(word)) ? [place] : []))
  return {
    address: raw_url,
    publication: filters.publication?.[0] ?? '',
    language: hit.language,
    order: hit.order,
    title,
    number,
    pieces: excerpt(content, [...new Set([...hit.words, ...places])]),
    expansions: asked,
  }
}

/** The reader named the abbreviation or its meaning, or the passage has none of the words itself. */
function isAskedFor(expansion: string, { words }: Found, query: Query): boolean {
  const asked = query.words.join(' ').toLowerCase()
  const [term = '', meaning = ''] = expansion.toLowerCase().split(' = ')
  const isNamed = ` ${asked} `.includes(` ${term} `) || asked.includes(meaning)
  return isNamed || (words.length === 0 && query.words.some((word) => sharesWord(expansion, word)))
}

const sharesWord = (expansion: string, word: string): boolean =>
  expansion
    .toLowerCase()
    .split(/[\s=]+/u)
    .includes(word.toLowerCase())
