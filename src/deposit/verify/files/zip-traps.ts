import type { Entry } from 'yauzl'
import type { Fault } from '../bag.ts'
import { zipFault } from '../faults.ts'
import { faultOfPath } from '../paths.ts'
import type { Named } from './zip-entry.ts'

/** A zip that grows to over 200 times its size, and over 16 GB, is a bomb: no bag of documents comes near. */
const MOST_GROWTH = 200
const MUCH = 16 * 2 ** 30

const UNKNOWN = 'do not unpack it if you do not know where it comes from; ask for it anew'
const ZIP_ANEW = 'zip the bag anew'

/** What is wrong with the list of a zip, told before anything of it is read. */
export const faultsOfEntries = (entries: readonly Named[], size: number): readonly Fault[] => [
  ...entries.flatMap(faultsOfEntry),
  ...faultsOfNames(entries),
  ...faultsOfPlaces(entries),
  ...faultsOfGrowth(entries, size),
]

function faultsOfEntry({ entry, name }: Named): readonly Fault[] {
  const fault = (reason: string, hint: string) => [zipFault(name, reason, hint)]
  const wayOut = faultOfPath(name)
  // Its own place would be shown as that of a file outside.
  if (wayOut) return [zipFault('', `The path “${name}” in this zip ${wayOut}`, UNKNOWN)]
  if (name.includes('\\')) return fault('A path in this zip has \\ where / belongs', ZIP_ANEW)
  if (entry.isEncrypted()) return fault('This file is encrypted', 'zip the bag without a password')
  if (!entry.canDecodeFileData())
    return fault(
      `This file is packed in a way that is not known (method ${entry.compressionMethod})`,
      'zip the bag with deflate, as every program does',
    )
  return []
}

/** A name that stands twice, or is a folder too, is unpacked by one program as the one and by another as the other. */
function* faultsOfNames(entries: readonly Named[]): Iterable<Fault> {
  const seen = new Set<string>()
  const folders = new Set(
    entries.flatMap(({ name }) =>
      [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index)),
    ),
  )
  for (const { name } of entries) {
    if (seen.has(name)) yield zipFault(name, 'This zip holds two files of this name', ZIP_ANEW)
    if (folders.has(name)) yield zipFault(name, 'This is a file and a folder in one zip', ZIP_ANEW)
    seen.add(name)
  }
}

/** A local header has 30 bytes, then the name (APPNOTE, 4.3.7). Files that share their bytes are the way of a bomb. */
function* faultsOfPlaces(entries: readonly Named[]): Iterable<Fault> {
  const sorted = entries.toSorted(
    (one, other) => one.entry.relativeOffsetOfLocalHeader - other.entry.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const { entry, name } of sorted) {
    const begin = entry.relativeOffsetOfLocalHeader
    if (begin < end) {
      yield zipFault(name, 'This file lies over another in the zip', UNKNOWN)
      return
    }
    end = begin + 30 + entry.fileNameRaw.length + entry.compressedSize
  }
}

function faultsOfGrowth(entries: readonly Named[], size: number): readonly Fault[] {
  const total = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  if (total < MUCH || total < size * MOST_GROWTH) return []
  const times = Math.round(total / size).toLocaleString('en-GB')
  return [zipFault('', `This zip would unpack to ${times} times its size`, UNKNOWN)]
}

/** Who has made a zip, of those that write what kind of file an entry is: Unix and macOS (APPNOTE, 4.4.2). */
const UNIX = [3, 19]

/** What kind of file an entry is, by the mode that Unix gave it (inode(7)). */
export function modeOf({ versionMadeBy, externalFileAttributes }: Entry): {
  readonly link: boolean
  readonly special: boolean
} {
  const kind = UNIX.includes(versionMadeBy >> 8) ? (externalFileAttributes >>> 28) & 0o17 : 0
  const [FOLDER, FILE, LINK] = [0o4, 0o10, 0o12]
  return { link: kind === LINK, special: kind !== 0 && ![FOLDER, FILE, LINK].includes(kind) }
}
