import { type Keep, renderSearchIndex } from '../site/search/index.ts'
import { recordsOf } from '../site/search/records.ts'
import { readSearchScript } from '../site/search/script.ts'
import { writeAll, writeBelow } from './files.ts'
import { sha256 } from './hash.ts'
import type { Job } from './publish.ts'

/** Writes the search index of all publications that are built; a shard whose records are the same is taken from the cache. */
export async function writeSearch(job: Job): Promise<void> {
  const { gathered, engine, folder, cache, useCache } = job
  const records = recordsOf(gathered.chosen, gathered.data.glossary)
  const keep: Keep = async (shard, make) => {
    const key = sha256(JSON.stringify(['search', engine, shard]))
    const entry = useCache ? cache.find<readonly string[]>(key) : undefined
    if (entry) {
      cache.lay(key, entry, folder)
      return { files: [], words: entry.value }
    }
    const { files, words } = await make()
    await writeAll(files, folder)
    const recorded = files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
    }))
    cache.keep(key, words, recorded, folder)
    return { files: [], words }
  }
  await writeAll(await renderSearchIndex(records, keep), folder)
  await writeBelow(folder, 'search/search.js', await readSearchScript())
}
