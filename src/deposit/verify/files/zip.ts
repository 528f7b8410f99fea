import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { codeOf } from '../../../message/machine.ts'
import type { Bag, Fault, Held } from '../bag.ts'
import { DamagedZip, noFile, zipFault } from '../faults.ts'
import { toDamage } from './zip-damage.ts'
import { differenceOf, type Named, nameOf } from './zip-entry.ts'
import { faultsOfEntries, modeOf } from './zip-traps.ts'

/** The most bytes of a path (PATH_MAX of Linux). */
const LONGEST = 4096

/** Lists a bag in a zip. Nothing is unpacked to the disk; each file is read as a stream, and held against its CRC-32. */
export async function openZip(path: string): Promise<Bag> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
  const zip = await yauzl.openPromise(path, options).catch(fail)
  try {
    const entries: Named[] = []
    for await (const entry of zip.eachEntry()) {
      if (entry.fileNameRaw.length > LONGEST)
        throw new DamagedZip('a path in it is longer than any system takes')
      entries.push({ entry, name: nameOf(entry) })
    }
    const traps = faultsOfEntries(entries, zip.fileSize)
    return { ...unwrap(zip, entries, path, traps), close: async () => zip.close() }
  } catch (error) {
    zip.close()
    return fail(error)
  }
}

/** What the machine refuses is told as that. */
function fail(error: unknown): never {
  throw codeOf(error) ? error : toDamage(error)
}

/** A zip holds one folder, named as the zip is, and that is the bag (RFC 8493, 4). */
function unwrap(
  zip: ZipFile,
  entries: readonly Named[],
  path: string,
  traps: readonly Fault[],
): Omit<Bag, 'close'> {
  const own = entries.filter(({ name }) => !OF_MACOS.has(topOf(name)))
  const beside = new Set(entries.map(({ name }) => topOf(name)).filter((top) => OF_MACOS.has(top)))
  const tops = new Set(own.map(({ name }) => topOf(name)))
  const [top = ''] = tops
  const isWrapped = tops.size === 1 && own.every(({ name }) => name.startsWith(`${top}/`))
  const prefix = isWrapped ? top.length + 1 : 0
  const faults = [...traps, ...faultsOfTop(isWrapped ? top : undefined, path, [...beside])]
  const files = new Map<string, Held>()
  const folders = new Set<string>()
  for (const { entry, name } of own) {
    const file = name.slice(prefix)
    for (const folder of foldersOf(file)) folders.add(folder)
    if (name.endsWith('/')) continue
    const { link, special } = modeOf(entry)
    if (link || special) faults.push(noFile(file, link ? 'link' : 'pipe or device'))
    files.set(file, {
      path: file,
      size: entry.uncompressedSize,
      isFile: !link && !special,
      read: () => read(zip, entry),
    })
  }
  return { files, folders, faults }
}

/** What the Finder of macOS puts into a zip, beside the folder that it was asked to pack. */
const OF_MACOS: ReadonlySet<string> = new Set(['__MACOSX', '.DS_Store'])

/** The first step of a path. */
const topOf = (name: string): string => /^[^/]*/.exec(name)?.[0] ?? ''

/** `a/b/c` lies in `a` and `a/b`; `a/b/` is a folder itself. */
const foldersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))

function faultsOfTop(
  top: string | undefined,
  path: string,
  beside: readonly string[],
): readonly Fault[] {
  if (top === undefined)
    return [
      zipFault(
        '',
        'A zipped bag holds one folder, the bag, and nothing beside it; this zip does not',
        'zip the folder of the bag, and not what is in it',
      ),
    ]
  if (beside.length > 0)
    return [
      zipFault(
        '',
        `Beside the folder of the bag this zip holds ${beside.join(' and ')}, which macOS has put there by itself; a zipped bag holds its folder and nothing beside it`,
        `take them out of a copy (zip -d COPY.zip '__MACOSX/*' .DS_Store), or zip the folder in a terminal (zip -r -X BAG.zip BAG), and judge that`,
      ),
    ]
  const name = basename(path).replace(/\.zip$/i, '')
  if (name === top) return []
  return [
    {
      ...zipFault('', `The folder in this zip is called ${top}, and the zip ${name}`, RENAME),
      severity: 'warning',
    },
  ]
}

const RENAME = 'give the zip the name of its folder, so that who unpacks it finds the bag'

/** Reads what the two tables of a zip say alike of an entry; else programs would unpack different files of it. */
async function* read(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    const difference = differenceOf(await zip.readLocalFileHeaderPromise(entry), entry)
    if (difference) throw new DamagedZip(`it has two ${difference} for one file`)
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    fail(error)
  }
  if (sum !== entry.crc32) throw new DamagedZip('its CRC-32 is another')
}
