import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Message } from '../message/message.ts'
import { type FileRecord, linkFile } from './files.ts'
import type { EditionOutcome } from './outcome.ts'
import { sweepOld } from './sweep.ts'

/** Everything made for one publication under one key: its files stand in the entry's own folder. */
export interface Entry {
  readonly editions: readonly EditionOutcome[]
  /** Warnings; an edition with errors is never kept. */
  readonly messages: readonly Message[]
  readonly files: readonly StampedFile[]
}

/** A file with the time of its last change (ms), by which one that was altered since is noticed. */
export interface StampedFile extends FileRecord {
  readonly changed: number
}

/** Finished work by the hash of all that makes it. */
export interface Cache {
  /** The entry, if it is whole: every file there, and none touched since. */
  find(key: string): Promise<Entry | undefined>
  /** Keeps the files of `folder` named in the records. */
  keep(
    key: string,
    folder: string,
    entry: Omit<Entry, 'files'>,
    files: readonly FileRecord[],
  ): Promise<void>
  /** Puts an entry's files below `folder`. */
  lay(key: string, entry: Entry, folder: string): Promise<void>
  /** Takes away entries that no build has used for a week. */
  sweep(): Promise<void>
}

/** Opens the cache in a folder; entries are written whole or not at all. */
export function openCache(root: string): Cache {
  const folderOf = (key: string): string => join(root, key.slice(0, 2), key)
  const filesOf = (key: string): string => join(folderOf(key), 'files')

  return {
    async find(key) {
      const entry = await readEntry(join(folderOf(key), 'entry.json'))
      if (!entry || !(await isWhole(filesOf(key), entry.files))) return undefined
      const now = new Date()
      await utimes(folderOf(key), now, now)
      return entry
    },

    async keep(key, folder, entry, files) {
      await mkdir(dirname(folderOf(key)), { recursive: true })
      const fresh = await mkdtemp(`${folderOf(key)}.`)
      for (const { path } of files) await linkFile(join(folder, path), join(fresh, 'files', path))
      const stamped = await Promise.all(files.map((file) => stamp(join(fresh, 'files'), file)))
      await writeFile(join(fresh, 'entry.json'), JSON.stringify({ ...entry, files: stamped }))
      await rm(folderOf(key), { recursive: true, force: true })
      await rename(fresh, folderOf(key)).catch(() => rm(fresh, { recursive: true, force: true }))
    },

    async lay(key, entry, folder) {
      const folders = new Set(entry.files.map(({ path }) => dirname(join(folder, path))))
      for (const needed of folders) await mkdir(needed, { recursive: true })
      const links = entry.files.map(
        ({ path }) => [join(filesOf(key), path), join(folder, path)] as const,
      )
      await Promise.all(links.map(([from, to]) => link(from, to).catch(() => copyFile(from, to))))
    },

    sweep: () => sweepOld(root),
  }
}

async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Tells whether every file is there, with the size and the time of change that were recorded. */
export async function isWhole(folder: string, files: readonly StampedFile[]): Promise<boolean> {
  const same = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(folder, file.path)).catch(() => ({
        size: -1,
        mtimeMs: -1,
      }))
      return size === file.bytes && mtimeMs === file.changed
    }),
  )
  return same.every(Boolean)
}

/** Records when a finished file was last changed. */
export const stamp = async (folder: string, file: FileRecord): Promise<StampedFile> => ({
  ...file,
  changed: (await stat(join(folder, file.path))).mtimeMs,
})
