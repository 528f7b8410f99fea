import { type Keep, type Made, renderSearchIndex } from '../site/search/index.ts'
import { readSearchScript } from '../site/search/script.ts'
import { type FileRecord, writeAll, writeBelow } from '../store/files.ts'
import { recordOf } from '../store/manifest.ts'
import type { Job } from './job.ts'
import type { Work } from './works.ts'

/**
 * Writes the search index of all publications that are built; a shard whose publications are the same is kept. Gives what
 * was proved of the shards' files.
 */
export async function writeSearch(
  works: readonly Work[],
  { store, folder, gathered }: Job,
): Promise<readonly FileRecord[]> {
  const keys = new Map(works.map(({ listed, key }) => [listed, key]))
  const written: FileRecord[] = []
  const keep: Keep = async ({ folder: place, language, publications }, make) => {
    const own = publications.map((listed) => keys.get(listed))
    const shard = store.ask<Omit<Made, 'files'>>('search shard', [
      ['place', `${place} ${language}`],
      ['publications', own.join()],
    ])
    if (shard.type === 'known') {
      shard.lay(folder)
      written.push(...shard.files)
      return { files: [], ...shard.value }
    }
    const { files, ...found } = await make()
    await writeAll(files, folder)
    const records = files.map(recordOf)
    shard.keep(found, records, folder)
    written.push(...records)
    return { files: [], ...found }
  }
  const listed = works.flatMap(({ listed, publication }) => (publication.earlierOf ? [] : listed))
  await writeAll(await renderSearchIndex(listed, keep), folder)
  // To make it takes 60 ms (measured).
  const script = await store.recall('search script', [], () =>
    readSearchScript(gathered.data.site.language),
  )
  await writeBelow(folder, 'search/search.js', script)
  return written
}
