import { type Dirent, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './files.ts'
import { hashAll, hashFile } from './hash.ts'

/**
 * The hash of all that lies below a folder, by paths and bytes, read one piece after another. Of a symbolic link only where
 * it points counts; of what cannot be read, why: whoever needs it tells.
 */
export const hashFolder = (folder: string): string =>
  hashAll(
    listFiles(folder, entriesOf).map(
      ({ path, isLink }) => [path, hashOne(join(folder, path), isLink)] as const,
    ),
  )

/** What may not be looked into holds nothing that can be published. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function hashOne(path: string, isLink: boolean): string {
  try {
    return isLink ? `-> ${readlinkSync(path)}` : hashFile(path)
  } catch (error) {
    return `! ${(error as NodeJS.ErrnoException).code}`
  }
}
