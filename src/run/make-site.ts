import { hasErrors } from '../message/message.ts'
import { currentBuild, makeFolder, sweep } from '../store/exchange.ts'
import type { Store } from '../store/recall.ts'
import { openAuditor } from './audit.ts'
import type { Gathered } from './gather.ts'
import type { Job } from './job.ts'
import { makeEditions } from './make-editions.ts'
import { writePages } from './pages.ts'
import { type Recorded, record } from './record.ts'
import type { Run } from './run-parts.ts'
import { writeSearch } from './search.ts'
import { clear, findWorks } from './works.ts'

/** A site in a folder beside the one that is shown. */
export interface FinishedSite extends Recorded {
  readonly folder: string
}

/** Makes the site; where anything is wrong with it nothing half-made is left. */
export async function makeSite(
  gathered: Gathered,
  store: Store,
  { places, ledger, tools, clock }: Run,
): Promise<FinishedSite> {
  const current = await currentBuild(places)
  const folder = await makeFolder(places, current)
  try {
    const recorded = await fill({ gathered, folder, store, ledger, tools, clock })
    if (hasErrors(recorded.messages)) await sweep(places, current)
    return { ...recorded, folder }
  } catch (error) {
    await sweep(places, current)
    throw error
  }
}

/**
 * Fills the folder of a job. Two things work beside the phases: Pagefind, which is a program of its own, and a tab of
 * Chromium that loads axe. Where a phase fails they are waited for: nothing works on when the build is over.
 */
async function fill(job: Job): Promise<Recorded> {
  const works = findWorks(job)
  clear(works, job.folder)
  const searching = writeSearch(works, job)
  // What it fails of is told where it is waited for.
  searching.catch(() => {})
  const auditor = openAuditor(works, job)
  try {
    const made = await makeEditions(works, job)
    const pages = await writePages(made, job)
    const audited = await auditor.audit(pages)
    return record(audited, await searching, job)
  } finally {
    await Promise.allSettled([searching, auditor.end()])
  }
}
