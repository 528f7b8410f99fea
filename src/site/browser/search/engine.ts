import { type Fragment, type OpenShard, openShard, startEngine } from './shard.ts'
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

/** A search over all languages and shards. */
export interface Index {
  /**
   * Passages in which words stand together, each with the same stem: never one that only begins alike, which Pagefind
   * gives for words that are not asked for exactly. Of no words, all passages.
   */
  find(words: readonly string[], filters: Filters): Promise<readonly Found[]>
  /** How well a passage answers words: more is better. */
  rate(words: readonly string[], filters: Filters): Promise<(found: Found) => number>
}

/** Loads the indexes: folders below `pagefind/`, as `en/0`; each language has an engine of its own. */
export async function openIndex(folders: readonly string[], root: URL): Promise<Index> {
  const byLanguage = Map.groupBy(folders, (folder) => folder.split('/')[0] ?? '')
  const opened = await Promise.all(
    [...byLanguage].map(([language, own]) => openLanguage(language, own, root)),
  )
  const shards = opened.flat()
  return {
    async find(words, filters) {
      const found = await Promise.all(
        shards.map(async ({ folder, language, shard }) => {
          const text = toText(words, language)
          const isExact = words.length > 0
          const asked = { text, filters: JSON.stringify(filters), sort: 'order:asc', isExact }
          const hits = await shard.search(asked)
          return hits.map((hit) => toFound(hit, folder, language, shard))
        }),
      )
      return found.flat()
    },
    async rate(words, filters) {
      const rated = await Promise.all(
        shards.map(async ({ folder, language, shard }) => {
          const text = toText(words, language)
          const asked = { text, filters: JSON.stringify(filters), sort: '', isExact: false }
          const hits = await shard.search(asked)
          return hits.map(({ p, s }) => [`${folder} ${p}`, s] as const)
        }),
      )
      const scores = new Map<string, number>(rated.flat())
      return ({ id }) => scores.get(id) ?? 0
    },
  }
}

interface Shard {
  /** `en/0` */
  readonly folder: string
  readonly language: string
  readonly shard: OpenShard
}

async function openLanguage(
  language: string,
  folders: readonly string[],
  root: URL,
): Promise<readonly Shard[]> {
  const toPath = (folder = ''): string => `${root.pathname}pagefind/${folder}/`
  const engine = await startEngine(toPath(folders[0]))
  return Promise.all(
    folders.map(async (folder) => ({
      folder,
      language,
      shard: await openShard(toPath(folder), engine),
    })),
  )
}

/** Languages that put no spaces between words: Pagefind divides their texts as browsers do, and so are words divided. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])

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
