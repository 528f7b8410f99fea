import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** A finished file as a record keeps it: path with `/`, size in bytes, SHA-256 in hexadecimal. */
export interface FileRecord {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Writes a file below a folder, making the folders on its way. Rejects where there is one: no file takes another's place. */
export async function writeBelow(
  folder: string,
  path: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes, { flag: 'wx' })
}

/** Writes files below a folder, each at its own path. */
export async function writeAll(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  folder: string,
): Promise<void> {
  for (const { path, bytes } of files) await writeBelow(folder, path, bytes)
}

/** Puts files in a second place, below `to`, without copying their bytes, where the file system can. */
export function linkAll(
  files: readonly { readonly path: string }[],
  from: string,
  to: string,
): void {
  const folders = new Set(files.map(({ path }) => dirname(join(to, path))))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  for (const { path } of files) linkFile(join(from, path), join(to, path))
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/**
 * Every file below a folder by its path with `/`, in code-unit order; symbolic links are named, never followed, and a
 * pipe or a device, which would be waited for, is no file.
 */
export function listFiles(folder: string): readonly { path: string; isLink: boolean }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isLink: entry.isSymbolicLink(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Reads every file below a folder; of a symbolic link, only where it points. */
export const readAll = (folder: string): readonly (readonly [string, Uint8Array | string])[] =>
  listFiles(folder).map(({ path, isLink }) => {
    const file = join(folder, path)
    return [path, isLink ? `-> ${readlinkSync(file)}` : readFileSync(file)] as const
  })
