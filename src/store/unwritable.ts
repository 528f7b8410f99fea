import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { nearestThere } from './nearest-there.ts'

/**
 * Why nothing can be made at a path: what the system says of writing to the nearest folder on the way that is there;
 * undefined where it may be written to. Node tells of a folder that it was to make with all on the way, on a disk that can
 * be read alone, that it is not there.
 */
export function whyUnwritable(path: string, access = accessSync): Error | undefined {
  const folder = nearestThere(dirname(path))
  try {
    access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    return error instanceof Error ? error : undefined
  }
}

/**
 * The error itself; or of one that says that a folder which was to be made is not there, though what it was to stand in cannot be
 * written to, what the system says of that.
 */
export function truthOf(error: unknown, access = accessSync): unknown {
  if (!(error instanceof Error)) return error
  const { code, syscall, path }: NodeJS.ErrnoException = error
  const isUnmade = code === 'ENOENT' && syscall === 'mkdir' && path
  return isUnmade ? (whyUnwritable(resolve(path), access) ?? error) : error
}
