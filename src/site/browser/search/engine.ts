/** What we use of Pagefind's script in the browser (version 1.6). */
interface Engine {
  options(options: { readonly noWorker: boolean; readonly basePath: string }): Promise<void>
  mergeIndex(path: string): Promise<void>
  /** Without a text it gives all that the filters let through. */
  search(text: string | null, options: EngineOptions): Promise<{ readonly results: readonly Hit[] }>
}

interface EngineOptions {
  readonly filters?: Filters
  readonly sort?: { readonly order: 'asc' }
}

/** By publication's name, by its year, by its kind, by who leads; no key where the reader wants all. */
export type Filters = Readonly<Record<string, string>>

interface Hit {
  readonly id: string
  readonly score: number
  /** Places of words that were found, counted in words of the content. */
  readonly words: readonly number[]
  /** The fields outside the content in which they were found. */
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<Fragment>
}

interface Fragment {
  /** Not an address alone: see `readStored`. */
  readonly raw_url: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** A hit before its text is loaded. */
export interface Found {
  /** Differs for each passage of a shard. */
  readonly id: string
  readonly language: string
  /** Its place in the text of its publication. */
  readonly order: number
  readonly words: readonly number[]
  readonly fields: readonly string[]
  data(): Promise<Fragment>
}

/** A search over all languages and shards. */
export interface Index {
  /**
   * Passages in which words stand together, each with the same stem: never one that only begins alike, which Pagefind
   * gives for words that are not in quotation marks. Of no words, all passages.
   */
  find(words: readonly string[], filters: Filters): Promise<readonly Found[]>
  /** How well a passage answers words: more is better. */
  rate(words: readonly string[], filters: Filters): Promise<(found: Found) => number>
}

/** Loads the indexes: folders below `pagefind/`, as `en/0`; each language has an engine of its own. */
export async function openIndex(folders: readonly string[], root: URL): Promise<Index> {
  const byLanguage = Map.groupBy(folders, (folder) => folder.split('/')[0] ?? '')
  const engines = await Promise.all(
    [...byLanguage].map(async ([language, own]) => ({
      language,
      engine: await openEngine(own, root),
    })),
  )
  return {
    async find(words, filters) {
      const asked = { filters, sort: { order: 'asc' } } as const
      const found = await Promise.all(
        engines.map(async ({ language, engine }) => {
          const text = words.length > 0 ? `"${words.join(' ')}"` : null
          const { results } = await engine.search(text, asked)
          return results.map((hit) => toFound(hit, language))
        }),
      )
      return found.flat()
    },
    async rate(words, filters) {
      const rated = await Promise.all(
        engines.map(async ({ language, engine }) => {
          const { results } = await engine.search(words.join(' '), { filters })
          return results.map(({ id, score }) => [`${language} ${id}`, score] as const)
        }),
      )
      const scores = new Map<string, number>(rated.flat())
      return ({ id }) => scores.get(id) ?? 0
    },
  }
}

/** No worker: it would need a policy of its own, and a search takes a few milliseconds. */
async function openEngine(folders: readonly string[], root: URL): Promise<Engine> {
  const [first = '', ...others] = folders.map((folder) => `${root.pathname}pagefind/${folder}/`)
  const engine: Engine = await import(`${first}pagefind.js`)
  await engine.options({ noWorker: true, basePath: first })
  await Promise.all(others.map((path) => engine.mergeIndex(path)))
  return engine
}

/** Asked for an order, Pagefind gives a record's place, counted down, as its score. */
const toFound = ({ id, score, words, matchedMetaFields, data }: Hit, language: string): Found => ({
  id: `${language} ${id}`,
  language,
  order: -score,
  words,
  fields: matchedMetaFields ?? [],
  data,
})
