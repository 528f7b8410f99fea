import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Why nothing can be made at a path: what the system says of writing to the nearest folder on the way that is there;
 * undefined where it may be written to. Node tells of a folder that it was to make with all on the way, on a disk that can
 * be read alone, that it is not there.
 */
export function whyUnwritable(path: string, access = accessSync): Error | undefined {
  const folder = nearestOf(path)
  try {
    access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : undefined
  }
}

function nearestOf(path: string): string {
  const folder = dirname(path)
  return folder === path || existsSync(folder) ? folder : nearestOf(folder)
}
