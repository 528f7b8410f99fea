import { type Dirent, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { systemCodeOf } from '../message/system-code.ts'
import { listFiles } from './files.ts'
import { hashAll, hashFile } from './hash.ts'

/**
 * The hash of all that lies below a folder, by paths and bytes, read one piece after another. Of a symbolic link only where
 * it points counts; of what cannot be read, why: whoever needs it tells. What is left alone by its name does not count.
 */
export function hashFolder(
  folder: string,
  isLeftAlone: (name: string) => boolean = () => false,
): string {
  const closed: (readonly [string, string])[] = []

  function look(within: string): readonly Dirent[] {
    try {
      const entries = readdirSync(within, { withFileTypes: true })
      return entries.filter(({ name }) => !isLeftAlone(name))
    } catch (error) {
      closed.push([`${within.slice(folder.length)}/`, `! ${systemCodeOf(error)}`])
      return []
    }
  }

  const files = listFiles(folder, look).map(
    ({ path, isLink }) => [path, hashOne(join(folder, path), isLink)] as const,
  )
  return hashAll([...files, ...closed])
}

function hashOne(path: string, isLink: boolean): string {
  try {
    return isLink ? `-> ${readlinkSync(path)}` : hashFile(path)
  } catch (error) {
    return `! ${systemCodeOf(error)}`
  }
}
