import { type Keep, renderSearchIndex } from '../site/search/index.ts'
import { readSearchScript } from '../site/search/script.ts'
import { type FileRecord, writeAll, writeBelow } from '../store/files.ts'
import { sha256 } from '../store/hash.ts'
import { recordOf } from '../store/manifest.ts'
import type { Job } from './publish.ts'
import type { Work } from './works.ts'

/**
 * Writes the search index of all publications that are built; a shard whose publications are the same is taken from the
 * cache. Gives the files of the shards.
 */
export async function writeSearch(
  works: readonly Work[],
  job: Job,
): Promise<readonly FileRecord[]> {
  const { engine, folder, cache, useCache } = job
  const keys = new Map(works.map(({ listed, key }) => [listed, key]))
  const written: FileRecord[] = []
  const keep: Keep = async (shard, make) => {
    const own = shard.publications.map((listed) => keys.get(listed))
    const key = sha256(JSON.stringify(['search', engine, shard.folder, shard.language, own]))
    const entry = useCache ? cache.find<readonly string[]>(key) : undefined
    if (entry) {
      written.push(...cache.lay(key, entry, folder))
      return { files: [], words: entry.value }
    }
    const { files, words } = await make()
    await writeAll(files, folder)
    const recorded = files.map(recordOf)
    cache.keep(key, words, recorded, folder)
    written.push(...recorded)
    return { files: [], words }
  }
  const listed = works.map(({ listed }) => listed)
  await writeAll(await renderSearchIndex(listed, keep), folder)
  await writeBelow(folder, 'search/search.js', await scriptOf(job))
  return written
}

/** The script of the search page; to make it takes 60 ms (measured). */
async function scriptOf({ engine, cache, useCache, gathered }: Job): Promise<string> {
  const key = sha256(JSON.stringify(['search script', engine]))
  const entry = useCache ? cache.find<string>(key) : undefined
  if (entry) return entry.value
  const script = await readSearchScript(gathered.data.site.language)
  cache.keep(key, script)
  return script
}
