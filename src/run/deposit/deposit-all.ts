import { join } from 'node:path'
import { hashOf } from '../../deposit/bag/hashes.ts'
import { LIST_OF_LISTS } from '../../deposit/bag/manifest.ts'
import { makeBag, type ReadPages } from '../../deposit/deposit.ts'
import { refuseForeign, sweepLeft } from '../../deposit/files/destination.ts'
import { type PendingBag, prepareBag, type Written } from '../../deposit/files/write-bag.ts'
import { bagNameOf } from '../../deposit/name.ts'
import type { Program, Subject } from '../../deposit/subject.ts'
import { verifyBag } from '../../deposit/verify/verify.ts'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import type { Publication } from '../../publication/tree.ts'
import { makeWay } from '../../store/make-way.ts'
import { shown } from '../../store/shown.ts'
import type { BuildOptions } from '../options.ts'
import { type StandingSite, withStandingSite } from '../standing-site.ts'
import type { Tools } from '../tools.ts'
import { readPagesWith } from './read-pages.ts'
import { subjectsOf } from './to-subject.ts'

/** What is asked for; `out` of the build's options is the site, this one the folder of the bags. */
export interface DepositOptions {
  readonly site: BuildOptions
  readonly out: string
  /** Writes over a bag of other bytes. */
  readonly mayReplace: boolean
  readonly program: Program
  /** The day that `SOURCE_DATE_EPOCH` names. */
  readonly madeOn: string | undefined
}

/** A bag that stands. */
export interface Deposited {
  readonly publication: string
  readonly result: Written
  readonly folder: string
  readonly zip: string
  readonly files: number
  /** Bytes of the zip, and its SHA-256. */
  readonly bytes: number
  readonly sha256: string
  /** The SHA-256 of the list of the lists, which stands for every byte of the folder, as the zip's does for it. */
  readonly listsSha256: string
}

/** The bags that stand now, and what is wrong with others. */
export interface DepositOutcome {
  readonly bags: readonly Deposited[]
  readonly messages: readonly Message[]
}

/**
 * Makes a bag of each publication of the site that stands, one after another, so that no more than one is in memory.
 * @throws PublicationError where none can be made.
 */
export const depositAll = (
  options: DepositOptions,
  tools: Pick<Tools, 'pressName' | 'progress'>,
): Promise<DepositOutcome> => {
  refuseForeign(options.out)
  return withStandingSite(options.site, tools, async (site) => {
    makeWay(options.out)
    sweepLeft(options.out)
    const chosen = standingOf(site, options.site.only)
    const toSubject = subjectsOf(site, { ...options, content: options.site.content })
    const readPages = readPagesWith(site.gathered.catalogue)
    const bags: Deposited[] = []
    const messages: Message[] = []
    for (const [index, publication] of chosen.entries()) {
      tools.progress('Making bags', index, chosen.length)
      try {
        const subject = toSubject(publication)
        const { bag, faults } = await depositOne(subject, readPages, options)
        if (bag) bags.push(bag)
        messages.push(...faults)
      } catch (error) {
        // What is wrong with one publication keeps no bag from the others.
        if (!(error instanceof PublicationError)) throw error
        messages.push(...error.messages)
      }
    }
    return { bags, messages }
  })
}

/** Makes a bag, has it judged, and shows it where nothing is against that; nothing half-made is left. */
async function depositOne(
  subject: Subject,
  readPages: ReadPages,
  options: DepositOptions,
): Promise<{ readonly bag?: Deposited; readonly faults: readonly Message[] }> {
  const { publication } = subject
  const name = bagNameOf(publication)
  const files = await makeBag(subject, readPages)
  const pending = await prepareBag(options.out, { name, day: subject.day, files })
  try {
    const fault = options.mayReplace
      ? undefined
      : faultOf(pending, name, { out: options.out, publication: publication.name })
    if (fault) return { faults: [fault] }
    const verdicts = await Promise.all(pending.made.map((path) => verifyBag(path)))
    const faults = verdicts.flatMap(({ messages }) => messages)
    if (faults.length > 0) return { faults }
    const { bytes, sha256 } = pending
    const folder = shown(join(options.out, name))
    const lists = files.find(({ path }) => path === LIST_OF_LISTS)
    const listsSha256 = hashOf(lists?.bytes ?? new Uint8Array(), 'sha256')
    const about = { folder, zip: `${folder}.zip`, files: files.length, bytes, sha256, listsSha256 }
    return { bag: { publication: publication.name, result: pending.show(), ...about }, faults: [] }
  } finally {
    pending.sweep()
  }
}

/**
 * The publications that stand on the site: a build may have been asked for some alone.
 * @throws PublicationError where one is wanted that does not.
 */
function standingOf(
  { finished, gathered: { chosen } }: StandingSite,
  only: readonly string[],
): readonly Publication[] {
  const standing = new Set(finished.publications.map(({ name }) => name))
  const lacking = only.filter((name) => !standing.has(name))
  if (lacking.length > 0) throw new PublicationError(lacking.map(notOnSite))
  return chosen.filter(({ name }) => standing.has(name))
}

const notOnSite = (name: string): Message => ({
  rule: 'standing-site',
  severity: 'error',
  reason: `"${name}" is not on the site: it was built without it.`,
  hint: 'run `npm run build` without --only, and then this again',
})

/** A bag that was perhaps handed over is never changed in silence. */
function faultOf(
  { folder, zip }: PendingBag,
  name: string,
  { out, publication }: { readonly out: string; readonly publication: string },
): Message | undefined {
  if (folder !== 'other' && zip !== 'other') return undefined
  const place = shown(join(out, folder === 'other' ? name : `${name}.zip`))
  return {
    rule: 'deposit-other',
    severity: 'error',
    reason: `${place} holds another bag than would be made now: it is left as it is.`,
    hint: 'keep it, and name another folder with --out DIR; where it was never handed over, --force writes over it',
    publication,
  }
}
