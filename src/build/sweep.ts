import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds after which an entry of the cache that no build used is taken away: a week. */
const AGE = 7 * 24 * 60 * 60 * 1000

/** Takes away the entries of a cache that have not been used for a week. */
export async function sweepOld(root: string): Promise<void> {
  const oldest = Date.now() - AGE
  for (const shelf of await readdir(root).catch(() => []))
    for (const name of await readdir(join(root, shelf)).catch(() => [])) {
      const entry = join(root, shelf, name)
      const used = await stat(entry).catch(() => undefined)
      if (used && used.mtimeMs < oldest) await rm(entry, { recursive: true, force: true })
    }
}
