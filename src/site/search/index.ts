import type { EditionFile } from '../../editions/edition.ts'
import { directoryOf, hasDirectory, toDirectory, tokensOf } from './directory.ts'
import type { Listed } from './listed.ts'
import { toPagefind } from './pagefind-record.ts'
import { renderIndex } from './render-index.ts'
import { type Shard, toShards } from './shards.ts'
import { renderVocabulary, vocabularyOf } from './vocabulary.ts'

/** What is made of a shard: its files, the words that it adds to the vocabulary, and all that it is found by. */
export interface Made {
  readonly files: readonly EditionFile[]
  readonly words: readonly string[]
  readonly tokens: readonly string[]
}

/** Gives back what was made of the same shard before, or has it made. */
export type Keep = (shard: Shard, make: () => Promise<Made>) => Promise<Made>

/**
 * The whole index below `pagefind/`: its shards, one after another, their directories, and the vocabulary. The same
 * publications give the same bytes. Throws a `PublicationError` (`search-index`) where Pagefind does not start, refuses a
 * record, or dies.
 */
export async function renderSearchIndex(
  publications: readonly Listed[],
  keep: Keep = (_, make) => make(),
): Promise<readonly EditionFile[]> {
  const files: EditionFile[] = []
  const words: string[] = []
  for (const [language, shards] of Map.groupBy(toShards(publications), byLanguage)) {
    const tokens: (readonly string[])[] = []
    for (const shard of shards) {
      const made = await keep(shard, () => makeShard(shard))
      files.push(...made.files)
      words.push(...made.words)
      tokens.push(made.tokens)
    }
    if (!hasDirectory(language, shards.length)) continue
    const all = shards.flatMap(({ publications }) => publications)
    const directory = { folder: directoryOf(language), language, publications: all }
    const made = await keep(directory, () => makeDirectory(directory, tokens))
    files.push(...made.files)
  }
  return [renderVocabulary(words), ...files]
}

const byLanguage = ({ language }: Shard): string => language

async function makeShard(shard: Shard): Promise<Made> {
  const records = shard.publications.flatMap((publication) => publication.records())
  const indexed = records.map(toPagefind)
  return {
    files: await renderIndex(shard.folder, indexed),
    words: vocabularyOf(records),
    tokens: tokensOf(indexed, shard),
  }
}

/** Of a directory no text is shown, and nothing is filtered by. */
async function makeDirectory(
  { folder, language }: Shard,
  tokens: readonly (readonly string[])[],
): Promise<Made> {
  const files = await renderIndex(folder, toDirectory(language, tokens))
  return {
    files: files.filter(({ path }) => !path.endsWith('.pf_fragment')),
    words: [],
    tokens: [],
  }
}
