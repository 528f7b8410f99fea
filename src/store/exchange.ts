import { lstatSync, rmSync } from 'node:fs'
import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Message } from '../message/message.ts'
import { PublicationError } from '../message/publication-error.ts'
import { systemCodeOf } from '../message/system-code.ts'
import { realPathOf } from './real-path.ts'
import { shown } from './shown.ts'

/** The places a build works in: all beside the folder that it publishes. */
export interface Places {
  /** The symbolic link to the finished folder. */
  readonly out: string
  /** Where finished folders of this `out` are kept: `.faircopy/builds/dist`. */
  readonly builds: string
  /** Where those of another purpose are kept. */
  readonly others: readonly { readonly purpose: string; readonly builds: string }[]
  readonly cache: string
  readonly lock: string
  /** What is remembered of the finished build. */
  readonly finished: string
  /** Which bytes files had when a build looked at them last. */
  readonly ledger: string
  /** The link that will stand at `out`. */
  readonly next: string
  /** Never published; holds durations and versions of tools. */
  readonly reports: string
}

/** What a folder is for: to be published; or to be sent round, for it holds drafts. */
export type Purpose = 'published' | 'drafts'

/** Where the finished folders of each purpose are kept: no link ever leads from one to the other. */
const BUILDS: Readonly<Record<Purpose, string>> = { published: 'builds', drafts: 'drafts' }

/** Where builds work, beside what they publish. */
const WORK = '.faircopy'

/** Lays the places out round the folder that is to be published, or sent round. */
export function toPlaces(out: string, purpose: Purpose = 'published'): Places {
  const work = join(dirname(resolve(out)), WORK)
  const name = basename(resolve(out))
  return {
    out: resolve(out),
    builds: join(work, BUILDS[purpose], name),
    others: Object.entries(BUILDS)
      .filter(([other]) => other !== purpose)
      .map(([other, folder]) => ({ purpose: other, builds: join(work, folder, name) })),
    cache: join(work, 'cache'),
    lock: join(work, `${name}.lock`),
    finished: join(work, 'finished', `${name}.json`),
    ledger: join(work, 'ledgers', `${name}.json`),
    next: join(work, 'next', name),
    reports: join(dirname(resolve(out)), 'reports'),
  }
}

/**
 * Makes sure that what stands at `out` is ours to exchange: nothing, or a link to a folder of our own.
 * @throws PublicationError `out-folder` where it is not.
 */
export async function refuseForeign(places: Places): Promise<void> {
  if (places.out === places.reports) throw new PublicationError([forReports])
  const standing = join(realPathOf(dirname(places.out)), basename(places.out))
  if (standing.split(sep).includes(WORK)) throw new PublicationError([withinBuild(places)])
  const stat = await lstat(places.out).catch(() => undefined)
  if (!stat) return
  const kept = stat.isSymbolicLink() ? dirname(await targetOf(places.out)) : undefined
  if (kept === places.builds) return
  const other = places.others.find(({ builds }) => builds === kept)
  if (other) throw new PublicationError([ofAnother(other.purpose, places)])
  throw new PublicationError([
    {
      rule: 'out-folder',
      severity: 'error',
      reason: `${shown(places.out) || 'The working folder'} is not a link that an earlier build made, so it is left as it is.`,
      hint: 'move it away, or name another folder with --out DIR',
    },
  ])
}

const withinBuild = ({ out }: Places): Message => ({
  rule: 'out-folder',
  severity: 'error',
  reason: `${shown(out)} lies within what a build has made.`,
  hint: 'name a folder outside it with --out DIR',
})

const ofAnother = (purpose: string, { out }: Places): Message => ({
  rule: 'out-folder',
  severity: 'error',
  reason:
    purpose === 'published'
      ? `${shown(out)} shows a site that is published, in which no draft may stand.`
      : `${shown(out)} shows a site that holds drafts, and is not to be published.`,
  hint: 'name another folder with --out DIR',
})

const forReports: Message = {
  rule: 'out-folder',
  severity: 'error',
  reason: 'The folder reports is where a build tells of itself, and is never published.',
  hint: 'name another folder with --out DIR',
}

/** The finished folder that `out` points to now; undefined where there is none. */
export async function currentBuild(places: Places): Promise<string | undefined> {
  return targetOf(places.out).catch(() => undefined)
}

/**
 * A folder for a build, beside the one that is shown: what is left of one that was interrupted or replaced, for most of
 * its files need not be put there again; else an empty one.
 */
export async function makeFolder(places: Places, current: string | undefined): Promise<string> {
  await mkdir(places.builds, { recursive: true })
  const left = await buildsBut(current, places)
  const old = left.find((path) => /^\d+$/.test(basename(path)) && lstatSync(path).isDirectory())
  for (const path of left) if (path !== old) rmSync(path, { recursive: true, force: true })
  if (old) return old
  for (let number = 1; ; number++) {
    const folder = join(places.builds, String(number))
    if (folder === current) continue
    const made = await mkdir(folder).then(() => true, isTaken)
    if (made) return folder
  }
}

/** Puts a finished folder in the place of the one before, by one rename; that one stays until the next build. */
export async function exchange(places: Places, finished: string): Promise<void> {
  const { next, out } = places
  await mkdir(dirname(next), { recursive: true })
  await rm(next, { force: true })
  await symlink(relative(dirname(out), finished), next, 'dir')
  await rename(next, out)
}

/** Takes away all that stands beside the build that is shown. */
export async function sweep(places: Places, current: string | undefined): Promise<void> {
  for (const path of await buildsBut(current, places))
    rmSync(path, { recursive: true, force: true })
}

async function buildsBut(
  current: string | undefined,
  { builds }: Places,
): Promise<readonly string[]> {
  const names = await readdir(builds).catch(() => [])
  return names.map((name) => join(builds, name)).filter((path) => path !== current)
}

const targetOf = async (link: string): Promise<string> =>
  resolve(dirname(link), await readlink(link))

function isTaken(error: unknown): boolean {
  if (systemCodeOf(error) !== 'EEXIST') throw error
  return false
}
