import { type Fragment, type OpenShard, onceEach, openShard, startEngine } from './shard.ts'
import { toPublicationToken, UNSPACED } from './tokens.ts'
import type { RawHit } from './wasm.ts'

/** By publication's name, by its year, by its kind, by who leads; no key where the reader wants all. */
export type Filters = Readonly<Record<string, string>>

/** A hit before its text is loaded. */
export interface Found {
  /** Differs for each passage of a shard. */
  readonly id: string
  readonly language: string
  /** Its place in the text of its publication. */
  readonly order: number
  /** Places of words that were found, counted in words of the content. */
  readonly words: readonly number[]
  /** The fields outside the content in which they were found. */
  readonly fields: readonly string[]
  data(): Promise<Fragment>
}

/** A search over all languages and shards, or over some of them. */
export interface Index {
  /**
   * Passages in which words stand together, each with the same stem: never one that only begins alike, which Pagefind
   * gives for words that are not asked for exactly. Of no words, all passages.
   */
  find(words: readonly string[], filters: Filters): Promise<readonly Found[]>
  /** How well a passage answers words: more is better. */
  rate(words: readonly string[], filters: Filters): Promise<(found: Found) => number>
  /**
   * The same of those shards alone that may have a passage with every term, in one of its forms; a term that no shard has
   * is passed over.
   */
  narrow(terms: readonly (readonly (readonly string[])[])[], filters: Filters): Promise<Index>
  /** No shard is left out. */
  readonly isWhole: boolean
}

/** Loads the indexes: folders below `pagefind/`, as `en/0`; each language has an engine of its own. */
export async function openIndex(folders: readonly string[], root: URL): Promise<Index> {
  const byLanguage = Map.groupBy(folders, (folder) => folder.split('/')[0] ?? '')
  const languages = await Promise.all(
    [...byLanguage].map(([language, own]) => openLanguage(language, own, root)),
  )
  return makeIndex(languages)
}

/** A shard that is opened when it is first asked. */
interface Shard {
  /** `en/0` */
  readonly folder: string
  readonly language: string
  open(): Promise<OpenShard>
}

/** The shards of a language, and its way to those that have words. */
interface Language {
  readonly shards: readonly Shard[]
  whereAre(words: readonly string[], filters: Filters): Promise<readonly Shard[]>
}

function makeIndex(languages: readonly Language[], within?: ReadonlySet<Shard>): Index {
  const whereAre = async (words: readonly string[], filters: Filters) => {
    const found = await Promise.all(languages.map((language) => language.whereAre(words, filters)))
    return found.flat().filter((shard) => within?.has(shard) ?? true)
  }
  const index: Index = {
    isWhole: within === undefined,
    async find(words, filters) {
      const isExact = words.length > 0
      const asked = { filters: JSON.stringify(filters), sort: 'order:asc', isExact }
      const shards = await whereAre(words, filters)
      const found = await Promise.all(
        shards.map(async ({ folder, language, open }) => {
          const shard = await open()
          const hits = await shard.search({ ...asked, text: toText(words, language) })
          return hits.map((hit) => toFound(hit, folder, language, shard))
        }),
      )
      return found.flat()
    },
    async rate(words, filters) {
      const asked = { filters: JSON.stringify(filters), sort: '', isExact: false }
      const shards = await whereAre([], filters)
      const rated = await Promise.all(
        shards.map(async ({ folder, language, open }) => {
          const hits = await (await open()).search({ ...asked, text: toText(words, language) })
          return hits.map(({ p, s }) => [`${folder} ${p}`, s] as const)
        }),
      )
      const scores = new Map<string, number>(rated.flat())
      return ({ id }) => scores.get(id) ?? 0
    },
    async narrow(terms, filters) {
      const places = await Promise.all(
        terms.map(async (forms) => {
          const found = await Promise.all(forms.map((form) => whereAre(form, filters)))
          return new Set(found.flat())
        }),
      )
      const known = places.filter(({ size }) => size > 0)
      const all = await whereAre([], filters)
      const near = all.filter((shard) => known.every((own) => own.has(shard)))
      return near.length === all.length ? index : makeIndex(languages, new Set(near))
    },
  }
  return index
}

/** What the folder of a directory of shards ends with. */
const DIRECTORY = '/shards'

async function openLanguage(
  language: string,
  folders: readonly string[],
  root: URL,
): Promise<Language> {
  const toPath = (folder = ''): string => `${root.pathname}pagefind/${folder}/`
  const engine = await startEngine(toPath(folders[0]))
  const open = onceEach((folder) => openShard(toPath(folder), engine))
  const directory = folders.find((folder) => folder.endsWith(DIRECTORY))
  const shards = folders
    .filter((folder) => folder !== directory)
    .map((folder) => ({ folder, language, open: () => open(folder) }))
  return {
    shards,
    async whereAre(words, { publication }) {
      const asked = publication ? [...words, toPublicationToken(publication)] : words
      if (!directory || asked.length === 0) return shards
      const opened = await open(directory)
      const places = await Promise.all(asked.map((word) => placesIn(opened, word)))
      return shards.filter((_, place) => places.every((own) => own.has(place)))
    },
  }
}

/** The places of the shards that have a word, with the same stem. */
async function placesIn(directory: OpenShard, word: string): Promise<ReadonlySet<number>> {
  const asked = { text: word, filters: '{}', sort: 'order:asc', isExact: true }
  const hits = await directory.search(asked)
  return new Set(hits.map(({ s }) => Math.abs(s)))
}

/** Words as Pagefind has them: a text without spaces is divided as browsers divide it. */
function toText(words: readonly string[], language: string): string {
  const text = words.join(' ')
  if (!UNSPACED.has(language)) return text
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return [...segments]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .join(' ')
}

/** Asked for an order, Pagefind gives a record's place, counted down, as its score. */
const toFound = (hit: RawHit, folder: string, language: string, shard: OpenShard): Found => ({
  id: `${folder} ${hit.p}`,
  language,
  order: -hit.s,
  words: hit.l.map(({ l: place }) => place),
  fields: hit.mf ?? [],
  data: () => shard.read(hit),
})
