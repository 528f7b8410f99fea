import { existsSync } from 'node:fs'
import { dirname } from 'node:path'

/** The last of what is there on the way to a path: the path itself, or the nearest folder above it. */
export function nearestThere(path: string): string {
  const above = dirname(path)
  return existsSync(path) || above === path ? path : nearestThere(above)
}
