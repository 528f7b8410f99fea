import type { EditionFile } from '../../editions/edition.ts'
import type { Listed } from './listed.ts'
import { renderShard } from './render-shard.ts'
import { type Shard, toShards } from './shards.ts'
import { renderVocabulary, vocabularyOf } from './vocabulary.ts'

/** What is made of a shard: its files, and the words that it adds to the vocabulary. */
export interface Made {
  readonly files: readonly EditionFile[]
  readonly words: readonly string[]
}

/** Gives back what was made of the same shard before, or has it made. */
export type Keep = (shard: Shard, make: () => Promise<Made>) => Promise<Made>

/**
 * The whole index below `pagefind/`: its shards, one after another, and the vocabulary. The same publications give the same
 * bytes. Throws a `PublicationError` (`search-index`) where Pagefind does not start, refuses a record, or dies.
 */
export async function renderSearchIndex(
  publications: readonly Listed[],
  keep: Keep = (_, make) => make(),
): Promise<readonly EditionFile[]> {
  const made: Made[] = []
  for (const shard of toShards(publications)) made.push(await keep(shard, () => makeShard(shard)))
  const words = made.flatMap(({ words }) => words)
  return [renderVocabulary(words), ...made.flatMap(({ files }) => files)]
}

async function makeShard({ folder, publications }: Shard): Promise<Made> {
  const records = publications.flatMap((publication) => publication.records())
  return { files: await renderShard(folder, records), words: vocabularyOf(records) }
}
