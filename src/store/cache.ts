import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemCodeOf } from '../message/system-code.ts'
import { type FileRecord, linkAll } from './files.ts'
import type { Ledger } from './ledger.ts'
import { readSealed, writeSealed } from './sealed.ts'
import { markUsed, sweepOld } from './sweep.ts'

/** What was made under one key: plain data, and files, which stand in the entry's own folder. */
export interface Entry<Value> {
  readonly value: Value
  readonly files: readonly FileRecord[]
}

/** Finished work by the hash of all that makes it. */
export interface Cache {
  /** The entry, if its value and every file are what was kept. What is not is reported, and counts as not kept. */
  find<Value>(key: string): Entry<Value> | undefined
  /** The entry, if its value is what was kept, and its files stand in a folder into which they were laid. */
  findIn<Value>(folder: string, key: string): Entry<Value> | undefined
  /** Keeps a value, and the files of `folder` that are named in the records. */
  keep(key: string, value: unknown, files?: readonly FileRecord[], folder?: string): void
  /** Puts an entry's files below `folder`. */
  lay(key: string, files: readonly FileRecord[], folder: string): void
  /** Takes away entries that no build has used for a week. */
  sweep(): void
}

/** Opens the cache in a folder; entries are written whole or not at all. */
export function openCache(root: string, ledger: Ledger): Cache {
  const folderOf = (key: string): string => join(root, key.slice(0, 2), key)
  const filesOf = (key: string): string => join(folderOf(key), 'files')

  const read = <Value>(key: string): Entry<Value> | undefined => {
    const file = join(folderOf(key), 'entry.json')
    const found = readSealed<Entry<Value>>(file)
    if (found.type === 'altered') ledger.report(file)
    return found.type === 'sound' ? found.value : undefined
  }

  return {
    find<Value>(key: string) {
      const entry = read<Value>(key)
      const isWhole = entry?.files.every((file) =>
        ledger.isSame(join(filesOf(key), file.path), file),
      )
      if (!isWhole) return undefined
      markUsed(folderOf(key))
      return entry
    },

    findIn<Value>(folder: string, key: string) {
      const entry = read<Value>(key)
      const isWhole = entry?.files.every((file) => ledger.holds(join(folder, file.path), file))
      if (!isWhole) return undefined
      markUsed(folderOf(key))
      return entry
    },

    keep(key, value, files = [], folder = '') {
      mkdirSync(dirname(folderOf(key)), { recursive: true })
      const fresh = mkdtempSync(`${folderOf(key)}.`)
      linkAll(files, folder, join(fresh, 'files'))
      writeSealed(join(fresh, 'entry.json'), { value, files } satisfies Entry<unknown>)
      putInPlace(fresh, folderOf(key))
    },

    lay: (key, files, folder) => linkAll(files, filesOf(key), folder),

    sweep: () => sweepOld(root),
  }
}

function putInPlace(fresh: string, place: string): void {
  rmSync(place, { recursive: true, force: true })
  try {
    renameSync(fresh, place)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!isTaken(error)) throw error
  }
}

/** Another build has kept the same meanwhile, and is right too (rename(2)). */
const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST'].includes(systemCodeOf(error) ?? '')
