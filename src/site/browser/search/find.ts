import type { Filters, Found, Index } from './engine.ts'
import { type Query, readTerms, type Term } from './query.ts'

/** A passage that has every term, or whose number or name is asked for. */
export interface Candidate {
  readonly found: Found
  /** Where each term was found, in the order of the terms; none of a passage that only has the name. */
  readonly byTerm: readonly Found[]
  readonly isNamed: boolean
}

/** What the index has for a query. */
export interface Lookup {
  /** The terms that stand somewhere, and that candidates therefore have. */
  readonly asked: readonly Term[]
  /** Words that stand in no publication, as typed. */
  readonly unknown: readonly string[]
  /** Best first. */
  readonly candidates: readonly Candidate[]
  /** In how many passages each asked term stands. */
  readonly counts: ReadonlyMap<Term, number>
  /** Where no passage has all asked terms: the rarest of them that stand together in one, if there are several. */
  readonly together: readonly Term[]
}

/**
 * Looks up each term by itself, since Pagefind passes over words that it does not know, and takes what has them all. Only
 * where nothing has is it counted in all shards how often each stands.
 */
export async function lookUp(index: Index, query: Query, filters: Filters): Promise<Lookup> {
  const terms = query.terms.map(({ forms }) => forms)
  const near = await index.narrow(terms, filters)
  const found = await lookUpIn(near, index, query, filters)
  const isAll = near.isWhole || found.candidates.length > 0
  return isAll ? found : lookUpIn(index, index, query, filters)
}

/** `near` has every passage with all terms; `index` all passages. */
async function lookUpIn(
  near: Index,
  index: Index,
  query: Query,
  filters: Filters,
): Promise<Lookup> {
  const named = byKey(await findNamed(index, query, filters))
  const looked = await Promise.all(
    query.terms.map((term) => lookUpTerm(near, index, term, filters)),
  )
  const known = looked.filter(({ missing }) => missing.length === 0)
  const isName = named.size > 0 || (await isNamedElsewhere(index, query, filters))
  const isNameAlone = isName && known.length < looked.length
  const all = isNameAlone ? [] : known
  const asked = all.map(({ term }) => term)
  const hits = all.map(({ hits }) => hits)
  const merged = merge(named, hits)
  return {
    asked,
    unknown: isNameAlone ? [] : looked.flatMap(({ missing }) => missing),
    candidates: await sortBest(merged, asked, near, filters),
    counts: new Map(all.map(({ term, hits }) => [term, hits.size])),
    together: merged.length > 0 ? [] : findTogetherIn(all),
  }
}

/** A number that is in no publication that was chosen may be in another: it is not unknown. */
const isNamedElsewhere = async (
  index: Index,
  { name }: Query,
  filters: Filters,
): Promise<boolean> =>
  name !== '' && Object.keys(filters).length > 0 && (await index.find([name], {})).length > 0

/** The rarest term, and each next one that stands in a passage with all that were taken: what a question is about. */
function findTogetherIn(looked: readonly Looked[]): readonly Term[] {
  const rarest = looked
    .filter(({ hits }) => hits.size > 0)
    .toSorted((one, other) => one.hits.size - other.hits.size)
  let keys = new Set(rarest[0]?.hits.keys())
  const taken = new Set<Term>()
  for (const { term, hits } of rarest) {
    const both = new Set([...keys].filter((key) => hits.has(key)))
    if (both.size === 0) continue
    keys = both
    taken.add(term)
  }
  return taken.size > 1 ? looked.map(({ term }) => term).filter((term) => taken.has(term)) : []
}

/** Passages of the name that is asked for; all that the reader chose where no words are. */
async function findNamed(
  index: Index,
  { text, name }: Query,
  filters: Filters,
): Promise<readonly Found[]> {
  if (text === '') return index.find([], filters)
  return name ? index.find([name], filters) : []
}

type Hits = ReadonlyMap<string, Found>

/** Passages by what tells them apart: the same text in two shards may have one name of Pagefind's. */
const byKey = (found: readonly Found[]): Hits =>
  new Map(found.map((hit) => [`${hit.id} ${hit.order}`, hit]))

interface Looked {
  readonly term: Term
  readonly hits: Hits
  /** Its words that stand in no publication at all. */
  readonly missing: readonly string[]
}

async function lookUpTerm(
  near: Index,
  index: Index,
  term: Term,
  filters: Filters,
): Promise<Looked> {
  const hits = await findTerm(near, term, filters)
  return { term, hits, missing: hits.size > 0 ? [] : await findMissing(index, term) }
}

async function findTerm(index: Index, { forms }: Term, filters: Filters): Promise<Hits> {
  const found = await Promise.all(forms.map((form) => index.find(form, filters)))
  return byKey(found.toReversed().flat())
}

/** A phrase is looked at word by word: where each is known there is no slip in it. */
async function findMissing(index: Index, term: Term): Promise<readonly string[]> {
  const words = term.isPhrase ? readTerms(term.text) : [term]
  const found = await Promise.all(words.map((word) => findTerm(index, word, {})))
  return words.filter((_, place) => found[place]?.size === 0).map(({ text }) => text)
}

/** Those that have all terms, and those of the name that was asked for. */
function merge(named: Hits, hits: readonly Hits[]): readonly Candidate[] {
  const [first = new Map<string, Found>(), ...others] = hits
  const together = new Map([...first].filter(([key]) => others.every((own) => own.has(key))))
  const alone = [...named].filter(([key]) => !together.has(key))
  return [
    ...alone.map(([, found]) => ({ found, byTerm: [], isNamed: true })),
    ...[...together].map(([key, found]) => ({
      found,
      byTerm: hits.flatMap((own) => own.get(key) ?? []),
      isNamed: named.has(key),
    })),
  ]
}

/** Those of the name first, then those that answer the words best, then in the order of the text. */
async function sortBest(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  index: Index,
  filters: Filters,
): Promise<readonly Candidate[]> {
  const words = terms.flatMap(({ forms }) => forms[0] ?? [])
  const rate = words.length > 0 ? await index.rate(words, filters) : () => 0
  return candidates.toSorted(
    (one, other) =>
      Number(other.isNamed) - Number(one.isNamed) ||
      rate(other.found) - rate(one.found) ||
      one.found.order - other.found.order,
  )
}
