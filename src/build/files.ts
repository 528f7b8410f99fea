import { copyFile, link, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** A finished file as a record keeps it: path with `/`, size in bytes, SHA-256 in hexadecimal. */
export interface FileRecord {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Writes a file below a folder, making the folders on its way. */
export async function writeBelow(
  folder: string,
  path: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes)
}

/** Writes files below a folder, each at its own path. */
export async function writeAll(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  folder: string,
): Promise<void> {
  for (const { path, bytes } of files) await writeBelow(folder, path, bytes)
}

/** Puts a file in a second place without copying its bytes, where the file system can. */
export async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await link(from, to).catch(() => copyFile(from, to))
}

/** Every file below a folder by its path with `/`, in code-unit order; symbolic links are named, never followed. */
export async function listFiles(
  folder: string,
): Promise<readonly { path: string; isLink: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isLink: entry.isSymbolicLink(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Reads every file below a folder; of a symbolic link, only where it points. */
export async function readAll(
  folder: string,
): Promise<readonly (readonly [string, Uint8Array | string])[]> {
  const files = await listFiles(folder)
  return Promise.all(
    files.map(async ({ path, isLink }) => {
      const file = join(folder, path)
      return [path, isLink ? `-> ${await readlink(file)}` : await readFile(file)] as const
    }),
  )
}
