import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a path leads, by whatever links; of what is not there yet, where it would stand. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return standOf(path)
  }
}

/** Where a path stands: the links on the way to it are followed, and no link that it is itself. */
export function standOf(path: string): string {
  const whole = resolve(path)
  const folder = dirname(whole)
  return folder === whole ? whole : join(realPathOf(folder), basename(whole))
}
