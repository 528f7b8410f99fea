import type { EditionFile } from '../../../editions/edition.ts'
import type { Message } from '../../../message/message.ts'
import { type FileRecord, strangersIn } from '../../../store/files.ts'
import { MANIFEST, recordOf, toManifest } from '../../../store/manifest.ts'
import { toMissing } from '../missing.ts'
import type { StandingFolder } from './standing.ts'

/** What a folder should hold. */
export interface Expected {
  /** Files that are made anew, to be compared byte by byte. */
  readonly made: readonly EditionFile[]
  /** The finished files of editions, which are proved, by what is known of them. */
  readonly editions: readonly FileRecord[]
  /** The paths of all finished files of editions, those of which nothing is known too. */
  readonly paths: readonly string[]
  /** The names of the publications that it holds. */
  readonly names: readonly string[]
}

/** Compares a folder with what it should hold: what is missing, what is otherwise, and what nobody has made. */
export function holdFolder(expected: Expected, standing: StandingFolder): readonly Message[] {
  const paths = [...expected.made.map(({ path }) => path), ...expected.paths, MANIFEST]
  return [
    ...findMissing(paths, expected.names, standing),
    ...expected.made.flatMap((file) => {
      const found = standing.read(file.path)
      return found && !Buffer.from(file.bytes).equals(found) ? [otherwise(file.path)] : []
    }),
    ...strangersIn(
      standing.root,
      paths.map((path) => ({ path })),
    ).map(toStranger),
    ...checkManifest(expected, standing),
  ]
}

/** Each file that is not there; of a publication of which nothing is there its folder alone. */
function findMissing(
  paths: readonly string[],
  names: readonly string[],
  { paths: standing }: StandingFolder,
): readonly Message[] {
  const there = new Set([...standing].map((path) => path.split('/')[0]))
  const gone = names.filter((name) => !there.has(name))
  const missing = paths.filter(
    (path) => !standing.has(path) && !gone.some((name) => path.startsWith(`${name}/`)),
  )
  return [
    ...gone.map((name) => ({
      ...toMessage(`${name}/`, 'Nothing of this publication stands in the site'),
      publication: name,
    })),
    ...missing.map(toMissing),
  ]
}

/**
 * Compares the list of checksums with the files as they should be: one that was written anew, to fit what was altered, is
 * named as well as an old one.
 */
function checkManifest(
  { made, editions, paths }: Expected,
  standing: StandingFolder,
): readonly Message[] {
  const bytes = standing.read(MANIFEST)
  if (!bytes) return []
  const text = new TextDecoder().decode(bytes)
  const records = [...made.map(recordOf), ...editions].sort(byPath)
  if (text === toManifest(records)) return []
  const should = new Map(records.map(({ path, sha256 }) => [path, sha256]))
  const listed = new Map(
    text.split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)]])),
  )
  const isKnown = (path: string): boolean => should.has(path) || !paths.includes(path)
  const wrong = [...new Set([...should.keys(), ...listed.keys()])].filter(
    (path) => isKnown(path) && should.get(path) !== listed.get(path),
  )
  const unknown = paths.length > editions.length
  if (wrong.length === 0 && unknown) return []
  return wrong.length === 0
    ? [toMessage(MANIFEST, 'This list of checksums is not written as a build writes it')]
    : [toMessage(MANIFEST, `This list has not the right checksum of ${name(wrong)}`)]
}

const byPath = (one: FileRecord, other: FileRecord): number => (one.path < other.path ? -1 : 1)

/** So many paths are named in one message. */
const NAMED = 5

const name = (paths: readonly string[]): string =>
  paths.length <= NAMED
    ? paths.join(', ')
    : `${paths.slice(0, NAMED).join(', ')} and ${paths.length - NAMED} more`

const otherwise = (path: string): Message =>
  toMessage(path, 'This file is not what a build of this content makes')

/** What a host wants at the top of a site (`_headers`, `.nojekyll`, `.well-known`) is its owner's to put there. */
function toStranger(path: string): Message {
  const message = toMessage(path, 'This stands in the site, and no build of this content makes it')
  if (!/^(?:\.|_headers$)/.test(path)) return message
  return { ...message, severity: 'warning', hint: 'look whether it was put there for the host' }
}

const toMessage = (path: string, reason: string): Message => ({ ...toMissing(path), reason })
