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
import { FINDING_SHEET, STYLE_SHEET } from '../site/assets.ts'
import type { Unknown } from '../store/recall.ts'
import { allOf } from './all-of.ts'
import { makeDivisibleOf } from './divisible.ts'
import { giveBack } from './give-back.ts'
import type { Job } from './job.ts'
import type { Pages } from './pages.ts'
import { forEach } from './progress.ts'
import { layKept, type Work } from './works.ts'

/** The site with what axe has found on its pages; all that was kept is laid. */
export interface Audited extends Pages {
  readonly found: readonly Message[]
}

/** Audits pages, in a tab that was got ready for the first of them while they were not written yet. */
export interface Auditor {
  audit(pages: Pages): Promise<Audited>
  /** Has the tab wait no longer. Resolves when it is free. */
  end(): Promise<void>
}

/** A page to be audited, and where it is kept that nothing is wrong with it. */
interface Candidate {
  readonly path: string
  readonly keep: Unknown<string>['keep']
}

/**
 * Gets the audit ready: where so few publications are to be made that a tab can wait for them, one loads axe meanwhile.
 * Pages are audited unless some with the same bytes were found right before; while Chromium is at it, what was kept is
 * laid.
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
    const messages = early ?? (await auditInPress(press, await toPages(batch, css), axe))
    keepFaultless(batch, messages)
    return messages
  }

  return {
    async audit(pages) {
      const css = await readSheets(job.folder)
      const candidates = findCandidates(pages.written, css, job)
      const batches = toBatches(candidates)
      coming.resolve(await toPages(batches[0] ?? [], css))
      giveBack()
      const [found] = await allOf([
        forEach(
          batches,
          TABS,
          (batch, index) => auditBatch(batch, index, css),
          (done, total) => progress('Auditing pages, batch', done, total),
        ),
        layKept(
          pages.publications.map(({ work }) => work),
          job.folder,
        ),
        prepared,
      ])
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

function keepFaultless(batch: readonly Candidate[], messages: readonly Message[]): void {
  const faulty = new Set(messages.map(({ source }) => source?.path))
  for (const { keep, path } of batch) if (!faulty.has(path)) keep('nothing found')
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
    return known.type === 'known' ? [] : [{ path, keep: known.keep }]
  })
}

/** For so few new publications a tab can wait; where there are more it is better used otherwise. */
const FEW = 4

/** So many tabs audit at once, each so many pages at the most before it is emptied. */
const TABS = 2
const MOST = 25
/** A second tab costs as much to begin with as so many more pages in the first (0.4 s to 0.15, measured). */
const LEAST = 4

function toBatches(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.max(LEAST, Math.min(MOST, Math.ceil(candidates.length / TABS)))
  return Array.from({ length: Math.ceil(candidates.length / size) }, (_, index) =>
    candidates.slice(index * size, (index + 1) * size),
  )
}
