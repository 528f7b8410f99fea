import { join } from 'node:path'
import { hasErrors, type Message } from '../../message/message.ts'
import { type Bag, type Fault, isPayload, PAYLOAD } from './bag.ts'
import { type Declaration, readDeclaration } from './declaration.ts'
import { unread } from './faults.ts'
import { readFetch } from './fetch.ts'
import { openBag } from './files/open.ts'
import { checkSums, type Tell } from './fixity.ts'
import { checkInfo } from './info.ts'
import { listFiles } from './listing.ts'
import { hasManifest, type Manifest, readManifests } from './manifest.ts'
import { isStrict } from './version.ts'

/** What is said of a bag. */
export interface Verdict {
  /** As it was named. */
  readonly path: string
  readonly isValid: boolean
  /** `0.97`; undefined where the bag does not say it. */
  readonly version: string | undefined
  readonly payload: { readonly files: number; readonly bytes: number }
  readonly tagFiles: number
  /** The algorithms by which the payload was checked. */
  readonly algorithms: readonly string[]
  /** Whether each of them finds damage alone, and no change that was made on purpose. */
  readonly isWeak: boolean
  readonly messages: readonly Message[]
}

/**
 * Judges a bag, ours or another's, of BagIt 0.93 to 1.0: that it is complete, that every sum is right, and that all that it
 * says of itself is well said (RFC 8493, 3). Shares no code with what writes bags, writes nothing and fetches nothing.
 */
export async function verifyBag(path: string, tell: Tell = () => {}): Promise<Verdict> {
  const bag = await openBag(path)
  try {
    return await judge(path, bag, tell)
  } finally {
    await bag.close()
  }
}

async function judge(path: string, bag: Bag, tell: Tell): Promise<Verdict> {
  if (isNoBag(bag)) return toVerdict(path, bag, { faults: [NO_BAG] })
  const { parts, faults: first } = await readParts(bag)
  const faults = [...bag.faults, ...first]
  const isTrap = faults.some(({ rule, severity }) => rule === 'bag-zip' && severity === 'error')
  const others = parts && !isTrap ? await checkParts(bag, parts, tell) : []
  return toVerdict(path, bag, { faults: [...faults, ...others], parts })
}

/** Tells whether nothing in a folder or zip that was opened is of a bag. */
const isNoBag = ({ files, faults }: Bag): boolean =>
  !files.has('bagit.txt') &&
  !hasManifest(files.keys()) &&
  !faults.some(({ file, severity }) => file === '' && severity === 'error')

function toVerdict(
  path: string,
  bag: Bag,
  { faults, parts }: { readonly faults: readonly Fault[]; readonly parts?: Parts | undefined },
): Verdict {
  const messages = faults.map((fault) => toMessage(path, fault))
  return { path, isValid: !hasErrors(messages), ...countParts(bag, parts), messages }
}

/** What is read of a bag before any sum is. */
interface Parts {
  readonly declaration: Declaration
  readonly manifests: readonly Manifest[]
}

/** Reads what a bag says of itself, and says what is wrong with that; a file that cannot be read is among it. */
async function readParts(
  bag: Bag,
): Promise<{ readonly parts?: Parts; readonly faults: readonly Fault[] }> {
  if (bag.files.size === 0) return { faults: [] }
  try {
    const declaration = await readDeclaration(bag)
    const { manifests, faults } = await readManifests(bag, declaration)
    const missing = bag.folders.has(PAYLOAD.slice(0, -1)) ? [] : [NO_PAYLOAD]
    return {
      parts: { declaration, manifests },
      faults: [...declaration.faults, ...faults, ...missing],
    }
  } catch (error) {
    return { faults: [unread(error, '')] }
  }
}

async function checkParts(bag: Bag, parts: Parts, tell: Tell): Promise<readonly Fault[]> {
  const { declaration, manifests } = parts
  try {
    const fetched = await readFetch(bag, declaration)
    const info = fetched.absent.size === 0 ? await checkInfo(bag, declaration) : []
    const strict = isStrict(declaration.version)
    const { sums, faults } = listFiles(bag, manifests, { fetched, strict })
    return [...fetched.faults, ...info, ...faults, ...(await checkSums(bag, sums, tell))]
  } catch (error) {
    return [unread(error, '')]
  }
}

function countParts(
  { files }: Bag,
  parts: Parts | undefined,
): Omit<Verdict, 'path' | 'isValid' | 'messages'> {
  const payload = [...files.values()].filter(({ path }) => isPayload(path))
  const ofPayload = (parts?.manifests ?? []).filter(({ isOfTags }) => !isOfTags)
  return {
    version: parts?.declaration.version.join('.'),
    payload: {
      files: payload.length,
      bytes: payload.reduce((sum, { size }) => sum + size, 0),
    },
    tagFiles: files.size - payload.length,
    algorithms: ofPayload.map(({ algorithm }) => algorithm.name),
    isWeak: ofPayload.every(({ algorithm }) => algorithm.isWeak),
  }
}

const NO_BAG: Fault = {
  rule: 'bag-missing',
  severity: 'error',
  file: '',
  reason: 'This is no bag: it holds neither bagit.txt nor a manifest',
  hint: 'name the folder, or the zip, in which these stand',
}

const NO_PAYLOAD: Fault = {
  rule: 'bag-missing',
  severity: 'error',
  file: '',
  reason: 'There is no folder data, in which a bag has its payload',
  hint: 'name the folder of the bag itself, or fetch the whole bag',
}

const toMessage = (path: string, { file, line, ...fault }: Fault): Message => ({
  ...fault,
  source: { path: join(path, file), text: '' },
  ...(line !== undefined && { position: { line, column: 1 } }),
})
