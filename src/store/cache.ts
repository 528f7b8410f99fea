import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type FileRecord, linkAll } from './files.ts'
import { markUsed, sweepOld } from './sweep.ts'

/** What was made under one key: plain data, and files, which stand in the entry's own folder. */
export interface Entry<Value> {
  readonly value: Value
  readonly files: readonly StampedFile[]
}

/** A file with the time of its last change (ms), by which one that was altered since is noticed. */
export interface StampedFile extends FileRecord {
  readonly changed: number
}

/** Finished work by the hash of all that makes it. */
export interface Cache {
  /** The entry, if it is whole: every file there, or in the `folder` into which it was laid, and none touched since. */
  find<Value>(key: string, folder?: string): Entry<Value> | undefined
  /** Tells whether there is an entry, without looking at its files. */
  has(key: string): boolean
  /** Keeps a value, and the files of `folder` that are named in the records. */
  keep(key: string, value: unknown, files?: readonly FileRecord[], folder?: string): void
  /** Puts an entry's files below `folder`, and gives them as they are there. */
  lay(key: string, entry: Entry<unknown>, folder: string): readonly StampedFile[]
  /** Takes away entries that no build has used for a week. */
  sweep(): void
}

/** Opens the cache in a folder; entries are written whole or not at all. */
export function openCache(root: string): Cache {
  const folderOf = (key: string): string => join(root, key.slice(0, 2), key)
  const filesOf = (key: string): string => join(folderOf(key), 'files')

  return {
    find<Value>(key: string, folder = filesOf(key)) {
      const entry = readEntry<Value>(join(folderOf(key), 'entry.json'))
      if (!entry || !isWhole(folder, entry.files)) return undefined
      markUsed(folderOf(key))
      return entry
    },

    has: (key) => markUsed(folderOf(key)),

    keep(key, value, files = [], folder = '') {
      mkdirSync(dirname(folderOf(key)), { recursive: true })
      const fresh = mkdtempSync(`${folderOf(key)}.`)
      linkAll(files, folder, join(fresh, 'files'))
      const stamped = files.map((file) => stamp(join(fresh, 'files'), file))
      writeFileSync(join(fresh, 'entry.json'), JSON.stringify({ value, files: stamped }))
      putInPlace(fresh, folderOf(key))
    },

    lay: (key, { files }, folder) =>
      linkAll(files, filesOf(key), folder) ? files : files.map((file) => stamp(folder, file)),

    sweep: () => sweepOld(root),
  }
}

/** Another build that kept the same meanwhile is right too. */
function putInPlace(fresh: string, place: string): void {
  rmSync(place, { recursive: true, force: true })
  try {
    renameSync(fresh, place)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function readEntry<Value>(file: string): Entry<Value> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Tells whether every file is there, with the size and the time of change that were recorded. */
export const isWhole = (folder: string, files: readonly StampedFile[]): boolean =>
  files.every(({ path, bytes, changed }) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false })
    return found?.size === bytes && found.mtimeMs === changed
  })

/** Tells whether it is recorded of a file when it was last changed. */
export const isStamped = (file: FileRecord): file is StampedFile => 'changed' in file

/** Records when a finished file was last changed. */
export const stamp = (folder: string, file: FileRecord): StampedFile => ({
  ...file,
  changed: statSync(join(folder, file.path)).mtimeMs,
})
