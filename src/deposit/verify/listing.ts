import { type Bag, type Fault, type Held, isPayload } from './bag.ts'
import type { Fetched } from './fetch.ts'
import { type Entry, isTagManifest, type Manifest, quote, type Sum, toPlaces } from './manifest.ts'
import { toFolded } from './paths.ts'

/** What the manifests say of each file that is there, and what is wrong between the two. */
export interface Listing {
  /** The sums of each file that some manifest lists, by its path. */
  readonly sums: ReadonlyMap<string, readonly Sum[]>
  readonly faults: readonly Fault[]
}

/** Finds the file of every entry, and says which are missing, listed twice, or listed by nobody (RFC 8493, 3). */
export function listFiles(
  bag: Bag,
  manifests: readonly Manifest[],
  { fetched, strict }: { readonly fetched: Fetched; readonly strict: boolean },
): Listing {
  const sums = new Map<string, Sum[]>()
  const faults: Fault[] = []
  const find = makeFinder(bag)
  const missing = new Map<string, Sum[]>()
  for (const manifest of manifests)
    for (const entry of manifest.entries) {
      const found = find(entry)
      if (found) faults.push(...oddities(entry, found, manifest), ...add(sums, found.held, entry))
      else if (!entry.meant.some(({ path }) => fetched.absent.has(path)))
        missing.set(entry.meant[0].path, [...(missing.get(entry.meant[0].path) ?? []), entry.sum])
    }
  const ofPayload = manifests.filter(({ isOfTags }) => !isOfTags)
  return {
    sums,
    faults: [
      ...faults,
      ...[...missing].map(([path, of]) => missingFault(path, of)),
      ...faultsOfPayload(bag, ofPayload, { sums, strict }),
      ...faultsOfTags(bag, manifests, sums),
    ],
  }
}

/** A file that was found, and what is odd about how it is named. */
interface Found {
  readonly held: Held
  readonly oddity?: string
}

/** Looks by the names as they are written, then by those that some system takes for the same (RFC 8493, 6.1). */
function makeFinder({ files }: Bag): (entry: Entry) => Found | undefined {
  const normal = new Map([...files.values()].map((held) => [held.path.normalize('NFC'), held]))
  return ({ meant }) => {
    for (const { path, oddity } of meant) {
      const held = files.get(path)
      if (held) return { held, ...(oddity && { oddity }) }
    }
    const held = meant.map(({ path }) => normal.get(path.normalize('NFC'))).find(Boolean)
    return (
      held && { held, oddity: 'has letters with accents in another Unicode form than the file' }
    )
  }
}

function* oddities({ sum, written }: Entry, { oddity }: Found, of: Manifest): Iterable<Fault> {
  const place = { severity: 'warning', file: sum.manifest, line: sum.line } as const
  if (oddity)
    yield {
      rule: 'bag-path',
      ...place,
      reason: `The path ${quote(written)} ${oddity}`,
      hint: 'write the path just as the file is called; other programs may not find it',
    }
  if (of.isOfTags && isTagManifest(written))
    yield {
      rule: 'bag-manifest',
      ...place,
      reason: `A tag manifest lists ${quote(written)}, and BagIt wants none listed`,
      hint: 'take the line out',
    }
}

/** Adds a sum to those of a file; the same algorithm twice in one manifest is odd, and with two sums is wrong. */
function* add(sums: Map<string, Sum[]>, held: Held, { sum, written }: Entry): Iterable<Fault> {
  const known = sums.get(held.path) ?? []
  const twin = known.find(({ manifest }) => manifest === sum.manifest)
  if (!twin) {
    sums.set(held.path, [...known, sum])
    return
  }
  const isSame = twin.digits === sum.digits
  yield {
    rule: 'bag-manifest',
    severity: isSame ? 'warning' : 'error',
    file: sum.manifest,
    line: sum.line,
    reason: `The file ${quote(written)} is listed twice, with ${isSame ? 'the same sum' : 'different sums'} (line ${twin.line})`,
    hint: isSame ? 'take one of the lines out' : 'find out which is right, and take the other out',
  }
}

function missingFault(file: string, of: readonly Sum[]): Fault {
  return {
    rule: 'bag-missing',
    severity: 'error',
    file,
    reason: `This file is missing, and listed in ${toPlaces(of)}`,
    hint: 'fetch or copy it once more, from where the bag came from',
  }
}

/** Since 1.0 every manifest lists the whole payload; before that each file stood in one of them at least. */
function* faultsOfPayload(
  { files }: Bag,
  manifests: readonly Manifest[],
  { sums, strict }: { readonly sums: Listing['sums']; readonly strict: boolean },
): Iterable<Fault> {
  const payload = [...files.values()].flatMap(({ path, isFile }) =>
    isFile && isPayload(path) ? [path] : [],
  )
  for (const file of payload) {
    const by = new Set((sums.get(file) ?? []).map(({ manifest }) => manifest))
    const others = manifests.map(({ file }) => file).filter((name) => !by.has(name))
    if (manifests.length > 0 && (by.size === 0 || (strict && others.length > 0)))
      yield {
        rule: 'bag-unlisted',
        severity: 'error',
        file,
        reason: `This file of the payload is not listed in ${others.join(' and ')}`,
        hint: 'find out how it came into the bag: take it out, or list it',
      }
    if (SYSTEM.test(file)) yield systemFile(file)
  }
  for (const [first = '', ...others] of Map.groupBy(payload, toFolded).values())
    for (const file of others) yield alike(file, first)
}

/** Files that systems write by themselves into folders that somebody has looked into. */
const SYSTEM = /(?:^|\/)(?:\.DS_Store|\._[^/]+|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory)$/i

const systemFile = (file: string): Fault => ({
  rule: 'bag-file',
  severity: 'warning',
  file,
  reason: 'A system has written this file by itself, and may change it again',
  hint: 'make the bag anew without it',
})

const alike = (file: string, other: string): Fault => ({
  rule: 'bag-file',
  severity: 'warning',
  file,
  reason: `Windows and macOS take its name for that of ${quote(other)}: one of the two would be lost there`,
  hint: 'give one of them another name',
})

/** Nobody would notice a change of a tag file that no tag manifest lists; bags without one have chosen that. */
function* faultsOfTags(
  { files }: Bag,
  manifests: readonly Manifest[],
  sums: Listing['sums'],
): Iterable<Fault> {
  if (!manifests.some(({ isOfTags }) => isOfTags)) return
  for (const { path: file, isFile } of files.values())
    if (isFile && !isPayload(file) && !isTagManifest(file) && !sums.has(file))
      yield {
        rule: 'bag-unlisted',
        severity: 'warning',
        file,
        reason: 'No tag manifest lists this file, so that nobody would notice a change of it',
        hint: 'find out how it came into the bag: take it out, or list it',
      }
}
