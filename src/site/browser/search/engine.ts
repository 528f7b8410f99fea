/** What we use of Pagefind's script in the browser (version 1.6). */
interface Engine {
  options(options: { readonly noWorker: boolean; readonly basePath: string }): Promise<void>
  mergeIndex(path: string): Promise<void>
  search(text: string, options: EngineOptions): Promise<{ readonly results: readonly Hit[] }>
}

interface EngineOptions {
  readonly filters?: Filters
  readonly sort?: { readonly order: 'asc' }
}

/** By publication's name, by kind of publication; no key where the reader wants all. */
export type Filters = Readonly<Record<string, string>>

interface Hit {
  readonly id: string
  readonly score: number
  /** Places of the words that were found, counted in words of the content. */
  readonly words: readonly number[]
  data(): Promise<Fragment>
}

interface Fragment {
  readonly raw_url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** A hit before its text is loaded. */
export interface Found extends Hit {
  readonly language: string
  /** Its place in the text of its publication. */
  readonly order: number
}

/** A search over all languages and shards. */
export interface Index {
  /** Best first. */
  find(text: string, filters: Filters): Promise<readonly Found[]>
  /** How many passages have a word, in any of its forms. */
  count(word: string): Promise<number>
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
    async find(text, filters) {
      const found = await Promise.all(
        engines.map(({ language, engine }) => findIn(engine, language, text, filters)),
      )
      return found.flat().sort((one, other) => other.score - one.score)
    },
    async count(word) {
      const found = await Promise.all(engines.map(({ engine }) => engine.search(word, {})))
      return found.reduce((sum, { results }) => sum + results.length, 0)
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
async function findIn(
  engine: Engine,
  language: string,
  text: string,
  filters: Filters,
): Promise<readonly Found[]> {
  const best = await engine.search(text, { filters })
  const ordered = await engine.search(text, { filters, sort: { order: 'asc' } })
  const places = new Map(ordered.results.map(({ id, score }) => [id, -score]))
  return best.results.map((hit) => ({
    id: hit.id,
    score: hit.score,
    words: hit.words,
    data: hit.data,
    language,
    order: places.get(hit.id) ?? 0,
  }))
}
