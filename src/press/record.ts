import { lstat, readdir, readFile, rename, writeFile } from 'node:fs/promises'
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

/** Writes down size, change time and SHA-256 of every file of an unpacked folder. */
export async function writeRecord(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith(recordName))
    .map((entry) => join(entry.parentPath, entry.name))
  const entries = paths.map(async (path) => [path.slice(folder.length + 1), await toEntry(path)])
  const unpacked: Unpacked = Object.fromEntries(await Promise.all(entries))
  const draft = join(folder, `${recordName}-${process.pid}`)
  await writeFile(draft, JSON.stringify(unpacked, undefined, 2))
  await rename(draft, join(folder, recordName))
}

/**
 * What became of the files since: `untouched` costs a glance (a millisecond for all); a file whose
 * change time differs is hashed, and was `touched` if it is the same, or else is `spoilt`. So is a
 * folder without a record.
 */
export async function inspect(folder: string): Promise<State> {
  const entries = Object.entries(await readRecord(folder))
  if (entries.length === 0) return 'spoilt'
  const states = await Promise.all(
    entries.map(([path, entry]) => inspectFile(join(folder, path), entry)),
  )
  return worst.find((state) => states.includes(state)) ?? 'untouched'
}

type State = 'untouched' | 'touched' | 'spoilt'

const worst = ['spoilt', 'touched'] as const satisfies readonly State[]

async function readRecord(folder: string): Promise<Unpacked> {
  try {
    return JSON.parse(await readFile(join(folder, recordName), 'utf8')) as Unpacked
  } catch {
    return {}
  }
}

async function inspectFile(path: string, recorded: Entry): Promise<State> {
  const found = await glance(path).catch(() => undefined)
  if (found?.size !== recorded.size) return 'spoilt'
  if (found.changed === recorded.changed) return 'untouched'
  return (await toHash(path)) === recorded.sha256 ? 'touched' : 'spoilt'
}

async function toEntry(path: string): Promise<Entry> {
  return { ...(await glance(path)), sha256: await toHash(path) }
}

async function glance(path: string): Promise<Glance> {
  const entry = await lstat(path, { bigint: true })
  if (!entry.isFile()) throw new Error(`${path} is no file`)
  return { size: Number(entry.size), changed: `${entry.ctimeNs}` }
}
