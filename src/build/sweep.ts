import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds after which an entry of the cache that no build used is taken away: a week. */
const AGE = 7 * 24 * 60 * 60 * 1000

/** Takes away the entries of a cache that have not been used for a week. */
export function sweepOld(root: string): void {
  if (!existsSync(root)) return
  const oldest = Date.now() - AGE
  for (const shelf of readdirSync(root))
    for (const name of readdirSync(join(root, shelf))) {
      const entry = join(root, shelf, name)
      if (statSync(entry).mtimeMs < oldest) rmSync(entry, { recursive: true, force: true })
    }
}
