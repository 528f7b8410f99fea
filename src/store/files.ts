import {
  constants,
  copyFileSync,
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
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

/**
 * Puts files in a second place, below `to`, without copying their bytes, where the file system can. Tells whether it
 * could: a copy has a time of change of its own.
 */
export function linkAll(
  files: readonly { readonly path: string }[],
  from: string,
  to: string,
): boolean {
  const folders = new Set(files.map(({ path }) => dirname(join(to, path))))
  for (const folder of folders) mkdirSync(folder, { recursive: true })
  const copied = files.filter(({ path }) => !linkFile(join(from, path), join(to, path)))
  return copied.length === 0
}

function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    return false
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
export function holdsOnly(
  folder: string,
  files: readonly { readonly path: string }[],
  within = '',
): boolean {
  const paths = new Set(files.map(({ path }) => path))
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)))
  const holds = (prefix: string): boolean =>
    readdirSync(join(folder, prefix), { withFileTypes: true }).every((entry) => {
      const path = prefix + entry.name
      if (entry.isDirectory()) return folders.has(path) && holds(`${path}/`)
      return entry.isFile() && paths.has(path)
    })
  return holds(within)
}

/** The folders that a path leads through: `a` and `a/b` of `a/b/c.txt`. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'))

/**
 * Reads every file below a folder; of a symbolic link, only where it points; of one that has just gone, or that may not be
 * read, nothing: whoever needs it says so.
 */
export const readAll = (folder: string): readonly (readonly [string, Uint8Array | string])[] =>
  listFiles(folder, (within) => orElse([], () => entriesOf(within))).map(
    ({ path, isLink }) => [path, readOne(join(folder, path), isLink)] as const,
  )

function readOne(file: string, isLink: boolean): Uint8Array | string {
  return orElse('', () => (isLink ? `-> ${readlinkSync(file)}` : readFileSync(file)))
}

/** What is read; another value where it is gone or closed to us. */
function orElse<Value>(other: Value, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (GONE_OR_CLOSED.has((error as NodeJS.ErrnoException).code ?? '')) return other
    throw error
  }
}

const GONE_OR_CLOSED = new Set(['ENOENT', 'EACCES', 'EPERM'])
