import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { strangersIn, writeAll } from '../../store/files.ts'
import { hashFile } from '../../store/hash.ts'
import { writeZip } from '../bag/zip.ts'
import type { BagFile } from '../subject.ts'
import { hiddenOf, OLD_FOLDER, OLD_ZIP } from './destination.ts'

/** How a bag came to stand where it stands. */
export type Written = 'written' | 'same' | 'replaced'

/** A bag that is to be written. */
export interface NamedBag {
  readonly name: string
  readonly day: string | undefined
  readonly files: readonly BagFile[]
}

/** What stands where a bag or its zip is to be. */
export type Standing = 'missing' | 'same' | 'other'

/** A bag in a folder of its own beside its place, as folder and zip, not yet shown. */
export interface PendingBag {
  readonly folder: Standing
  readonly zip: Standing
  /** SHA-256 of the zip, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** What was made: the zip, and the folder where it is not there yet. */
  readonly made: readonly string[]
  /**
   * Puts what is not there yet in its place, the folder and then the zip, each by one rename; what stands there goes away first, by
   * another.
   */
  show(): Written
  /** Takes away what was made and is not shown. */
  sweep(): void
}

/** Makes a bag beside its place: whoever stops it leaves nothing half-made there. */
export async function prepareBag(out: string, { name, day, files }: NamedBag): Promise<PendingBag> {
  const hidden = hiddenOf(out, name)
  const [folder, zip] = [join(out, name), join(out, `${name}.zip`)]
  const [newFolder, newZip] = [join(hidden, name), join(hidden, `${name}.zip`)]
  const sweep = (): void => rmSync(hidden, { recursive: true, force: true })
  sweep()
  mkdirSync(hidden, { recursive: true })
  const found = standingFolder(folder, files)
  try {
    writeZipFile(newZip, { name, day, files })
    if (found !== 'same') {
      mkdirSync(newFolder)
      await writeAll(files, newFolder)
    }
  } catch (error) {
    sweep()
    throw error
  }
  const { size: bytes } = lstatSync(newZip)
  const sha256 = hashFile(newZip)
  const standing = { folder: found, zip: standingZip(zip, sha256) }
  const made = [newZip, ...(standing.folder === 'same' ? [] : [newFolder])]
  const show = (): Written => {
    if (standing.folder !== 'same') exchange(newFolder, folder, join(hidden, OLD_FOLDER))
    if (standing.zip !== 'same') exchange(newZip, zip, join(hidden, OLD_ZIP))
    sweep()
    const all = Object.values(standing)
    if (all.includes('other')) return 'replaced'
    return all.includes('missing') ? 'written' : 'same'
  }
  return { ...standing, sha256, bytes, made, show, sweep }
}

function writeZipFile(path: string, { name, day, files }: NamedBag): void {
  const file = openSync(path, 'wx')
  try {
    writeZip(name, files, day, (piece) => writeWhole(file, piece))
  } finally {
    closeSync(file)
  }
}

/** A system may take less than it is given (write(2)). */
function writeWhole(file: number, piece: Uint8Array): void {
  for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done)
}

/** Whether a folder holds these files and nothing else. */
function standingFolder(folder: string, files: readonly BagFile[]): Standing {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return 'missing'
  if (!lstatSync(folder).isDirectory() || strangersIn(folder, files).length > 0) return 'other'
  const isSame = files.every(({ path, bytes }) => {
    const file = join(folder, path)
    const found = lstatSync(file, { throwIfNoEntry: false })
    return found?.isFile() && Buffer.compare(readFileSync(file), bytes) === 0
  })
  return isSame ? 'same' : 'other'
}

function standingZip(zip: string, sha256: string): Standing {
  const found = lstatSync(zip, { throwIfNoEntry: false })
  if (!found) return 'missing'
  return found.isFile() && hashFile(zip) === sha256 ? 'same' : 'other'
}

/** Puts what is new where the old stands; the old goes with the hidden folder, or back, where no more came of it (`sweepLeft`). */
function exchange(made: string, place: string, old: string): void {
  if (lstatSync(place, { throwIfNoEntry: false })) renameSync(place, old)
  renameSync(made, place)
}
