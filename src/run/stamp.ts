import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { systemCodeOf } from '../message/system-code.ts'
import { isLeftAlone } from '../publication/left-alone.ts'

/**
 * Tells one state of folders from another, without reading a file: by names, sizes and times of change, which nobody can
 * set back. What cannot be looked into is a state too, until it can.
 */
export const stampFolders = (folders: readonly string[]): string =>
  folders.flatMap((folder) => [folder, ...stampBelow(folder)]).join('\n')

function stampBelow(folder: string): readonly string[] {
  const entries = orCode<readonly Dirent[]>(() => readdirSync(folder, { withFileTypes: true }))
  if (typeof entries === 'string') return [entries]
  return entries
    .filter(({ name }) => !isLeftAlone(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return [stampOf(path), ...(entry.isDirectory() ? stampBelow(path) : [])]
    })
}

function stampOf(path: string): string {
  const found = orCode(() => lstatSync(path))
  return typeof found === 'string'
    ? `${path} ${found}`
    : `${path} ${found.ino} ${found.size} ${found.ctimeMs}`
}

/** What is found, or the code of the error: `EACCES`. */
function orCode<Found>(find: () => Found): Found | string {
  try {
    return find()
  } catch (error) {
    return systemCodeOf(error) ?? String(error)
  }
}
