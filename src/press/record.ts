import { lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toHash } from './hash.ts'

/** For each file that was unpacked: what tells at a glance that it is untouched, and its hash. */
type Unpacked = Readonly<Record<string, Entry>>

interface Entry extends Glance {
  readonly sha256: string
}

interface Glance {
  readonly size: number
  /** The change time in nanoseconds: unlike the modification time, nobody can set it back. */
  readonly changed: string
}

const recordName = 'record.json'

/** Writes down size, change time and SHA-256 of every file of a folder just unpacked. */
export async function writeRecord(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const entries = paths.map(
    async (path) => [path.slice(folder.length + 1), await toEntry(path)] as const,
  )
  const unpacked: Unpacked = Object.fromEntries(await Promise.all(entries))
  await writeFile(join(folder, recordName), JSON.stringify(unpacked, undefined, 2))
}

/**
 * Tells whether every file is as it was unpacked. Untouched ones cost a glance (a millisecond for
 * all); only one whose change time differs is hashed. A folder without a record is not intact.
 */
export async function isIntact(folder: string): Promise<boolean> {
  const entries = Object.entries(await readRecord(folder))
  const checks = entries.map(([path, entry]) => isUntouched(join(folder, path), entry))
  return entries.length > 0 && (await Promise.all(checks)).every(Boolean)
}

async function readRecord(folder: string): Promise<Unpacked> {
  try {
    return JSON.parse(await readFile(join(folder, recordName), 'utf8')) as Unpacked
  } catch {
    return {}
  }
}

async function isUntouched(path: string, recorded: Entry): Promise<boolean> {
  const found = await glance(path).catch(() => undefined)
  if (!found || found.size !== recorded.size) return false
  return found.changed === recorded.changed || (await toHash(path)) === recorded.sha256
}

async function toEntry(path: string): Promise<Entry> {
  return { ...(await glance(path)), sha256: await toHash(path) }
}

async function glance(path: string): Promise<Glance> {
  const entry = await lstat(path, { bigint: true })
  if (!entry.isFile()) throw new Error(`${path} is no file`)
  return { size: Number(entry.size), changed: `${entry.ctimeNs}` }
}
