import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Publication } from '../publication/tree.ts'
import { type Listed, listPublication } from '../site/search/listed.ts'
import type { Cache, Entry, StampedFile } from '../store/cache.ts'
import { holdsOnly } from '../store/files.ts'
import { toKey } from './fingerprint.ts'
import type { Made } from './make.ts'
import type { Kept } from './outcome.ts'
import type { Job } from './publish.ts'

/** A publication and its key; `made` is what this build makes of it. */
export interface Work {
  readonly publication: Publication
  readonly key: string
  readonly listed: Listed
  /** What an earlier build kept under the key. */
  readonly entry?: Entry<Kept>
  /** Its files stand in the folder, as they were kept. */
  readonly stands?: boolean
  readonly made?: Made
}

/** What is to be done: every publication that is built, with what was kept of it. */
export const findWorks = (job: Job): readonly Work[] =>
  job.gathered.chosen.map((publication) => {
    const { catalogue, data } = job.gathered
    const key = toKey(publication, catalogue, job.engine)
    const kept = job.useCache ? findKept(key, publication.name, job) : {}
    const listed = listPublication(publication, data, kept.entry?.value.summary)
    return { publication, key, listed, ...kept }
  })

/** Of 1,000 publications that stand, to look for them in the cache too would take 0.1 s. */
function findKept(
  key: string,
  name: string,
  { cache, folder }: { readonly cache: Cache; readonly folder: string },
): Pick<Work, 'entry' | 'stands'> {
  const standing = cache.find<Kept>(key, folder)
  if (standing && isAllOf(standing.files, name, folder)) return { entry: standing, stands: true }
  const entry = cache.find<Kept>(key)
  return entry ? { entry } : {}
}

const isAllOf = (files: readonly StampedFile[], name: string, folder: string): boolean =>
  lstatSync(join(folder, name)).isDirectory() && holdsOnly(folder, files, `${name}/`)

/** Empties the folder but for the publications that stand there. */
export function clear(works: readonly Work[], folder: string): void {
  const standing = new Set(works.filter(({ stands }) => stands).map(nameOf))
  for (const name of readdirSync(folder))
    if (!standing.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

const nameOf = ({ publication }: Work): string => publication.name

/** Puts what was kept into the folder, where it does not stand there; others may work between one publication and the next. */
export async function layKept(
  works: readonly Work[],
  { cache, folder }: Job,
): Promise<readonly StampedFile[]> {
  const laid: StampedFile[] = []
  for (const { key, entry, stands } of works) {
    if (!entry) continue
    if (stands) laid.push(...entry.files)
    else {
      laid.push(...cache.lay(key, entry, folder))
      await setImmediate()
    }
  }
  return laid
}
