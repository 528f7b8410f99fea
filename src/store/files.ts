import {
  constants,
  copyFileSync,
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
} from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A finished file as a record keeps it: path with `/`, size in bytes, SHA-256 in hexadecimal. */
export interface FileRecord {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A file below a folder, or a symbolic link, which is not followed. */
export interface ListedFile {
  /** From the folder, with `/`. */
  readonly path: string
  readonly isLink: boolean
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
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/**
 * Every file below a folder by its path with `/`, in code-unit order; symbolic links are named, never followed, and a
 * pipe or a device, which would be waited for, is no file. `look` gives what stands in one folder.
 */
export function listFiles(folder: string, look = entriesOf): readonly ListedFile[] {
  return existsSync(folder) ? listBelow(folder, '', look).sort(byPath) : []
}

const entriesOf = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true })

function listBelow(folder: string, prefix: string, look: typeof entriesOf): ListedFile[] {
  return look(folder).flatMap((entry) => {
    const path = prefix + entry.name
    if (entry.isDirectory()) return listBelow(join(folder, entry.name), `${path}/`, look)
    const isLink = entry.isSymbolicLink()
    return isLink || entry.isFile() ? [{ path, isLink }] : []
  })
}

const byPath = (one: ListedFile, other: ListedFile): number => (one.path < other.path ? -1 : 1)

/** Tells whether there is nothing below a folder but these files: no other, no link, no pipe, no empty folder. */
export const holdsOnly = (
  folder: string,
  files: readonly { readonly path: string }[],
  within = '',
): boolean => strangersIn(folder, files, within).length === 0

/** What stands below a folder besides these files, by its path: a file, a link, a pipe, a folder in which none of them is. */
export function strangersIn(
  folder: string,
  files: readonly { readonly path: string }[],
  within = '',
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  const below = (prefix: string): readonly string[] =>
    readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
      const path = prefix + entry.name
      if (entry.isDirectory()) return folders.has(path) ? below(`${path}/`) : [path]
      return entry.isFile() && paths.has(path) ? [] : [path]
    })
  return below(within)
}

/** The folders that a path leads through: `a` and `a/b` of `a/b/c.txt`. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'))
