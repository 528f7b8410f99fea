import { hasErrors } from '../../message/message.ts'
import { ALGORITHMS, type Algorithm, algorithmOf } from './algorithms.ts'
import { type Bag, type Fault, isPayload } from './bag.ts'
import type { Declaration } from './declaration.ts'
import { faultOfPath, type Meant, pathsMeant } from './paths.ts'
import { type Line, readTagFile } from './tag-file.ts'
import { isStrict } from './version.ts'

/** A checksum that a manifest gives of a file, and where. */
export interface Sum {
  readonly manifest: string
  readonly line: number
  readonly algorithm: Algorithm
  /** In small hexadecimal digits. */
  readonly digits: string
}

/** A line of a manifest: a sum, and the paths that may be meant by what it names, the likeliest first. */
export interface Entry {
  readonly sum: Sum
  readonly written: string
  readonly meant: readonly [Meant, ...Meant[]]
}

/** A manifest as it is read. */
export interface Manifest {
  readonly file: string
  readonly algorithm: Algorithm
  /** Whether it lists tag files, and not the payload. */
  readonly isOfTags: boolean
  readonly entries: readonly Entry[]
}

/** `manifest-sha256.txt (line 3) and manifest-sha512.txt (line 3)`. */
export const toPlaces = (sums: readonly Sum[]): string =>
  [...new Set(sums.map(({ manifest, line }) => `${manifest} (line ${line})`))].join(' and ')

const NAME = /^(tag)?manifest-([^/]+)\.txt$/i

/** Tells whether a file is a manifest of tag files. */
export const isTagManifest = (path: string): boolean => NAME.exec(path)?.[1] !== undefined

const isPayloadManifest = (path: string): boolean => NAME.test(path) && !isTagManifest(path)

/** Tells whether any of the files is a manifest. */
export const hasManifest = (paths: Iterable<string>): boolean =>
  [...paths].some((path) => NAME.test(path))

/** Reads every manifest of a bag (RFC 8493, 2.1.3 and 2.2.1). */
export async function readManifests(
  bag: Bag,
  declaration: Declaration,
): Promise<{ readonly manifests: readonly Manifest[]; readonly faults: readonly Fault[] }> {
  const manifests: Manifest[] = []
  const faults: Fault[] = []
  for (const held of bag.files.values()) {
    const [, tag, written = ''] = NAME.exec(held.path) ?? []
    if (written === '' || !held.isFile) continue
    const file = held.path
    const algorithm = algorithmOf(written)
    if (!algorithm) {
      faults.push(unknownAlgorithm(file, written))
      continue
    }
    if (written !== algorithm.name) faults.push(oddName(file, algorithm))
    const isOfTags = tag !== undefined
    const twin = manifests.find((one) => one.algorithm === algorithm && one.isOfTags === isOfTags)
    if (twin) {
      faults.push(second(file, twin))
      continue
    }
    const { lines, faults: unread } = await readTagFile(held, declaration.encoding)
    faults.push(...unread)
    if (hasErrors(unread)) continue
    const place = { file, algorithm, isOfTags }
    const read = lines.map((line) => readLine(line, place, isStrict(declaration.version)))
    manifests.push({ ...place, entries: read.flatMap(({ entry }) => entry ?? []) })
    for (const { fault } of read) if (fault) faults.push(fault)
  }
  if (![...bag.files.keys()].some(isPayloadManifest)) faults.push(NONE)
  return { manifests, faults }
}

function readLine(
  { text, number: line }: Line,
  { file, algorithm, isOfTags }: Omit<Manifest, 'entries'>,
  strict: boolean,
): { readonly entry?: Entry; readonly fault?: Fault } {
  const place = { severity: 'error', file, line } as const
  const [, digits = '', written = ''] = /^(\S+)[ \t]+(.*)$/s.exec(text) ?? []
  if (digits.length !== algorithm.digits || !/^[0-9a-f]+$/i.test(digits))
    return {
      fault: {
        rule: 'bag-manifest',
        ...place,
        reason: `This line does not give a ${algorithm.name} sum of ${algorithm.digits} digits and then a path`,
        hint: 'write the sum, two spaces and the path, or make the manifest anew',
      },
    }
  const [first = { path: written }, ...others] = pathsMeant(written, strict)
  const wayOut = [first, ...others].map(({ path }) => faultOfPath(path)).find(Boolean)
  if (wayOut)
    return {
      fault: {
        rule: 'bag-path',
        ...place,
        reason: `The path ${quote(written)} ${wayOut}`,
        hint: OUT,
      },
    }
  if (!isOfTags && ![first, ...others].some(({ path }) => isPayload(path)))
    return {
      fault: {
        rule: 'bag-path',
        ...place,
        reason: `The path ${quote(written)} is not in the payload, which is in data/`,
        hint: 'list it in a tag manifest instead',
      },
    }
  const sum = { manifest: file, line, algorithm, digits: digits.toLowerCase() }
  return { entry: { sum, written, meant: [first, ...others] } }
}

const OUT = 'take the line out; a bag names its own files alone, and nothing else was looked at'

/** A path as a message quotes it. */
export const quote = (path: string): string =>
  `“${path.length > 120 ? `${path.slice(0, 120)}…` : path}”`

const NONE: Fault = {
  rule: 'bag-missing',
  severity: 'error',
  file: '',
  reason: 'There is no manifest of the payload, such as manifest-sha512.txt, to hold files against',
  hint: 'fetch or copy the whole bag; without a manifest nobody can say whether it is whole',
}

const unknownAlgorithm = (file: string, name: string): Fault => ({
  rule: 'bag-manifest',
  severity: 'error',
  file,
  reason: `Its sums cannot be checked: ${quote(name)} is none of ${ALGORITHMS}`,
  hint: 'check it with a program that knows them, or make the bag anew with sha512',
})

const second = (file: string, { file: other, algorithm: { name } }: Manifest): Fault => ({
  rule: 'bag-manifest',
  severity: 'error',
  file,
  reason: `This is a second manifest of ${name}, beside ${other}`,
  hint: 'find out which is right, and take the other out',
})

const oddName = (file: string, { name }: Algorithm): Fault => ({
  rule: 'bag-manifest',
  severity: 'warning',
  file,
  reason: `The algorithm is written otherwise than BagIt has it, which other programs may not find: ${name}`,
  hint: `call the manifest by ${name}, and list it under that name`,
})
