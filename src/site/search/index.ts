import type { EditionFile } from '../../editions/edition.ts'
import { renderShardApart } from './apart.ts'
import type { SearchRecord } from './record.ts'
import { type Shard, toShards } from './shards.ts'
import { renderVocabulary } from './vocabulary.ts'

/** Gives back the files that were made of the same shard before, or has them made. */
export type Keep = (
  shard: Shard,
  make: () => Promise<readonly EditionFile[]>,
) => Promise<readonly EditionFile[]>

/**
 * The whole index below `pagefind/`: its shards, one after another, and the vocabulary. The same records give the same
 * bytes. Throws a `PublicationError` (`search-index`) where Pagefind does not start, refuses a record, or dies.
 */
export async function renderSearchIndex(
  records: readonly SearchRecord[],
  keep: Keep = (_, make) => make(),
): Promise<readonly EditionFile[]> {
  const files: EditionFile[] = [...renderVocabulary(records)]
  for (const shard of toShards(records))
    files.push(...(await keep(shard, () => renderShardApart(shard))))
  return files
}
