import { setImmediate } from 'node:timers/promises'
import type { Publication } from '../publication/tree.ts'
import type { Entry } from './cache.ts'
import { toKey } from './fingerprint.ts'
import type { Made } from './make.ts'
import type { Kept } from './outcome.ts'
import type { Job } from './publish.ts'

/** A publication and its key; `entry` is what an earlier build kept under the key, `made` what this one makes. */
export interface Work {
  readonly publication: Publication
  readonly key: string
  readonly entry?: Entry<Kept>
  readonly made?: Made
}

/** What is to be done: every publication that is built, with what was kept of it. */
export const findWorks = ({ gathered, engine, cache, useCache }: Job): readonly Work[] =>
  gathered.chosen.map((publication) => {
    const key = toKey(publication, gathered.catalogue, engine)
    const entry = useCache ? cache.find<Kept>(key) : undefined
    return { publication, key, ...(entry && { entry }) }
  })

/** Puts all that was kept into the folder, and lets others do their work between one publication and the next. */
export async function layKept(works: readonly Work[], { cache, folder }: Job): Promise<void> {
  for (const { key, entry } of works) {
    if (!entry) continue
    cache.lay(key, entry, folder)
    await setImmediate()
  }
}
