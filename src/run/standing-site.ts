import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { openFolder } from '../publication/folder.ts'
import { type Places, toPlaces } from '../store/exchange.ts'
import { sha256 } from '../store/hash.ts'
import { openLedger } from '../store/ledger.ts'
import { takeLock } from '../store/lock.ts'
import { refuseLinks } from '../store/refuse-links.ts'
import { shown } from '../store/shown.ts'
import { toFingerprint } from './beginning.ts'
import { type Data, readData } from './data/data.ts'
import { hashContent, hashEngine } from './fingerprint.ts'
import { type Finished, findFinished } from './finished.ts'
import { type Gathered, gather } from './gather.ts'
import type { BuildOptions } from './options.ts'
import type { Tools } from './tools.ts'

/** The site as it stands, and what it was made from. */
export interface StandingSite {
  readonly finished: Finished
  readonly gathered: Gathered
  /** The bytes of a file by its path in the web root; throws PublicationError where they are not those that were proved. */
  read(path: string): Uint8Array
}

/**
 * Works with the site that stands, which no build may exchange meanwhile.
 * @throws PublicationError where there is none, where it is not any more what was proved, and where it was made of other
 * content, data or code than are here now.
 */
export async function withStandingSite<Result>(
  options: BuildOptions,
  tools: Pick<Tools, 'pressName' | 'progress'>,
  work: (site: StandingSite) => Promise<Result>,
): Promise<Result> {
  const places = toPlaces(options.out)
  openFolder(options.content, process.cwd())
  if (!lstatSync(places.out, { throwIfNoEntry: false }))
    throw new PublicationError([notBuilt(places)])
  refuseLinks(places)
  const lock = await takeLock(places.lock)
  try {
    const data = await readData(options.data, process.cwd())
    const finished = await findSound(places)
    if (!isOfNow(finished, data, options, tools.pressName))
      throw new PublicationError([stale(places)])
    const gathered = await gather(options, { data, progress: tools.progress })
    return await work({ finished, gathered, read: readerOf(finished, places) })
  } finally {
    lock.release()
  }
}

async function findSound(places: Places): Promise<Finished> {
  const ledger = openLedger(places.ledger)
  const finished = await findFinished(places, ledger)
  if (finished) return finished
  const { warnings } = ledger
  throw new PublicationError(warnings.length > 0 ? warnings.map(toFault) : [notBuilt(places)])
}

/**
 * Reads files of the site, and compares each by its SHA-256 with what was proved: the ledger does not read again what has kept
 * its size and its time, and a byte that a disk has lost changes neither.
 */
export function readerOf(
  { files }: Pick<Finished, 'files'>,
  { out }: Pick<Places, 'out'>,
): StandingSite['read'] {
  const proved = new Map(files.map((file) => [file.path, file.sha256]))
  return (path) => {
    const file = join(out, path)
    const bytes = readFileSync(file)
    if (sha256(bytes) !== proved.get(path)) throw new PublicationError([spoilt(file)])
    return bytes
  }
}

/** Tells whether a site was made of what is here now, however its build was called. */
function isOfNow(
  { fingerprint, asked }: Finished,
  data: Data,
  { content: folder }: BuildOptions,
  pressName: string,
): boolean {
  const made = { engine: hashEngine(data, pressName), content: hashContent(folder) }
  return asked !== undefined && toFingerprint(made, { ...asked, drafts: false }) === fingerprint
}

const HINT = 'run `npm run build` with the same folders, and then this again'

const notBuilt = ({ out }: Places): Message => ({
  rule: 'standing-site',
  severity: 'error',
  reason: `There is no finished site at ${shown(out)}, so nothing that is proved can be taken from it.`,
  hint: HINT,
})

const stale = ({ out }: Places): Message => ({
  rule: 'standing-site',
  severity: 'error',
  reason: `The site at ${shown(out)} was made of other content, data or code than are here now.`,
  hint: HINT,
})

const spoilt = (file: string): Message => ({
  rule: 'standing-site',
  severity: 'error',
  reason:
    'The bytes of this are not those that were proved, though its size and its time are the same',
  hint: 'have the disk looked at, then run `npm run build -- --no-cache`, and then this again',
  source: { path: shown(file), text: '' },
})

/** What a build makes anew and warns of is an error where the file itself is wanted. */
const toFault = (message: Message): Message => ({
  ...message,
  severity: 'error',
  reason: 'This is not as a build has left it, and so not what was proved',
  hint: 'run `npm run build`, which makes it anew; if nobody wrote here, have the disk looked at',
})
