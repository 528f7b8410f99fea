import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import {
  auditComing,
  auditPages as auditInPress,
  type FinishedPage,
} from '../proof/accessibility.ts'
import { isLookedAt, lookAtPages } from '../proof/rules/html/seen/look.ts'
import { FINDING_SHEET, STYLE_SHEET } from '../site/assets.ts'
import type { Unknown } from '../store/recall.ts'
import { allOf } from './all-of.ts'
import { makeDivisibleOf } from './divisible.ts'
import { giveBack } from './give-back.ts'
import type { Job } from './job.ts'
import type { Pages } from './pages.ts'
import { forEach } from './progress.ts'
import { layKept, type Work } from './works.ts'

/** The site with what was found on its pages; all that was kept is laid. */
export interface Audited extends Pages {
  readonly found: readonly Message[]
}

/** Audits pages, in a tab that was got ready for the first of them while they were not written yet. */
export interface Auditor {
  audit(pages: Pages): Promise<Audited>
  /** Has the tab wait no longer. Resolves when it is free. */
  end(): Promise<void>
}

/** A batch of pages to be audited or looked at: gives what is wrong with them. */
type Task = () => Promise<readonly Message[]>

/** A page to be audited, and where it is kept that nothing is wrong with it. */
interface Candidate {
  readonly path: string
  /** Whether it is looked at too. */
  readonly isLookedAt: boolean
  readonly keep: Unknown<string>['keep']
}

/**
 * Gets the audit ready: where so few publications are to be made that a tab can wait for them, one loads axe meanwhile.
 * Pages are audited with axe, and looked at, unless some with the same bytes were found right before; while Chromium is at
 * it, what was kept is laid.
 */
export function openAuditor(works: readonly Work[], job: Job): Auditor {
  const { press, progress } = job.tools
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const toPages = openPages(job)
  const coming = Promise.withResolvers<readonly FinishedPage[]>()
  const fresh = works.filter(({ type }) => type === 'fresh').length
  const waits = fresh > 0 && fresh <= FEW
  const prepared = waits ? auditComing(press, coming.promise, axe) : Promise.resolve(undefined)
  prepared.catch(() => {})

  async function auditBatch(
    batch: readonly Candidate[],
    index: number,
    css: string,
  ): Promise<readonly Message[]> {
    const early = index === 0 ? await prepared : undefined
    return early ?? auditInPress(press, await toPages(batch, css), axe)
  }

  /** What is to be done, as it is begun: while one tab audits another looks, so that axe is loaded in one alone. */
  function toTasks(candidates: readonly Candidate[], css: string): readonly Task[] {
    const looked = candidates.filter(({ isLookedAt }) => isLookedAt)
    const audits = toBatches(candidates).map((batch, index) => () => auditBatch(batch, index, css))
    const looks = toBatches(looked).map(
      (batch) => async () => lookAtPages(press, await toPages(batch, css)),
    )
    return audits.flatMap((audit, index) => [audit, ...looks.slice(index, index + 1)])
  }

  return {
    async audit(pages) {
      const css = await readSheets(job.folder)
      const candidates = findCandidates(pages.written, css, job)
      coming.resolve(await toPages(candidates.slice(0, MOST), css))
      giveBack()
      const [found] = await allOf([
        forEach(
          toTasks(candidates, css),
          TABS,
          (task) => task(),
          (done, total) => progress('Auditing pages, batch', done, total),
        ),
        layKept(
          pages.publications.map(({ work }) => work),
          job.folder,
        ),
        prepared,
      ])
      keepFaultless(candidates, found.flat())
      job.clock.lap('auditing pages')
      return { ...pages, found: found.flat() }
    },

    async end() {
      coming.resolve([])
      await Promise.allSettled([prepared])
    },
  }
}

/** Reads the pages of one batch after another: not all of them are held at once. */
function openPages({
  folder,
  gathered,
}: Job): (batch: readonly Candidate[], css: string) => Promise<readonly FinishedPage[]> {
  const divisibleOf = makeDivisibleOf(gathered.chosen)
  return (batch, css) =>
    Promise.all(
      batch.map(async ({ path }) => ({
        path,
        html: await readFile(join(folder, path), 'utf8'),
        css,
        divisible: divisibleOf(path),
      })),
    )
}

/** Both style sheets; of the second nothing bears upon a page of a text, which does not fetch it. */
async function readSheets(folder: string): Promise<string> {
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8')
  return (await Promise.all([STYLE_SHEET, FINDING_SHEET].map(read))).join('\n')
}

function keepFaultless(candidates: readonly Candidate[], messages: readonly Message[]): void {
  const faulty = new Set(messages.map(({ source }) => source?.path))
  for (const { keep, path } of candidates) if (!faulty.has(path)) keep('nothing found')
}

function findCandidates(
  written: readonly string[],
  css: string,
  { store, folder }: Job,
): readonly Candidate[] {
  const pages = written.filter((path) => path.endsWith('.html'))
  return pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8')
    const known = store.ask<string>('page', [
      ['css', css],
      ['html', html],
    ])
    if (known.type === 'known') return []
    return [{ path, isLookedAt: isLookedAt(html), keep: known.keep }]
  })
}

/** For so few new publications a tab can wait; where there are more it is better used otherwise. */
const FEW = 4

/** So many tabs are at work at once, each on so many pages at the most before it is emptied. */
const TABS = 2
const MOST = 50

const toBatches = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] =>
  Array.from({ length: Math.ceil(candidates.length / MOST) }, (_, index) =>
    candidates.slice(index * MOST, (index + 1) * MOST),
  )
