import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const DAY = 24 * 60 * 60 * 1000
/** Milliseconds after which an entry of the cache that no build used is taken away: a week. */
const AGE = 7 * DAY

/** Marks an entry as used today, and tells whether it is there. */
export function markUsed(entry: string): boolean {
  const found = statSync(entry, { throwIfNoEntry: false })
  const now = Date.now()
  if (found && now - found.mtimeMs > DAY) utimesSync(entry, now / 1000, now / 1000)
  return found !== undefined
}

/** Takes away, once a day, the entries of a cache that have not been used for a week; their marks may be a day old. */
export function sweepOld(root: string): void {
  const now = Date.now()
  if (!existsSync(root) || now - statSync(root).mtimeMs < DAY) return
  utimesSync(root, now / 1000, now / 1000)
  const oldest = now - AGE
  for (const shelf of readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory()))
    for (const name of readdirSync(join(root, shelf.name))) {
      const entry = join(root, shelf.name, name)
      const found = statSync(entry, { throwIfNoEntry: false })
      if (found && found.mtimeMs < oldest) rmSync(entry, { recursive: true, force: true })
    }
}
