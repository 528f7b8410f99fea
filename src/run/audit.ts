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
import { STYLE_SHEET } from '../site/assets.ts'
import { hashAll } from '../store/hash.ts'
import { divisibleOf } from './divisible.ts'
import { giveBack } from './give-back.ts'
import { forEach } from './progress.ts'
import type { Job } from './publish.ts'

/** A page to be audited, and the key under which it is remembered that nothing is wrong with it. */
interface Candidate {
  readonly path: string
  readonly key: string
}

/**
 * Audits the pages that this build writes, by their paths, unless one with the same bytes was found right before. Where
 * so many publications are `fresh` as a tab can wait for, one is got ready for the first pages while they are written.
 */
export async function auditPages(
  written: Promise<readonly string[]>,
  fresh: number,
  job: Job,
): Promise<readonly Message[]> {
  const { press, progress } = job.tools
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const batches = written.then((paths) => findCandidates(paths, job)).then(toBatches)
  const toPages = openPages(job)
  const first = (): Promise<readonly FinishedPage[]> => batches.then(([one = []]) => toPages(one))
  const waits = fresh > 0 && fresh <= FEW
  const prepared = waits ? auditComing(press, first(), axe) : undefined
  const audit = async (batch: readonly Candidate[], index: number): Promise<readonly Message[]> => {
    const early = index === 0 ? await prepared : undefined
    const messages = early ?? (await auditInPress(press, await toPages(batch), axe))
    keepRight(batch, messages, job)
    return messages
  }
  const tell = (done: number, total: number): void => progress('Auditing pages, batch', done, total)
  const audited = batches.then((batches) => {
    giveBack()
    return forEach(batches, TABS, audit, tell)
  })
  const [messages] = await Promise.all([audited, prepared])
  return messages.flat()
}

/** Reads the pages of one batch after another: not all of them are held at once. */
function openPages({
  folder,
  gathered,
}: Job): (batch: readonly Candidate[]) => Promise<readonly FinishedPage[]> {
  const byName = new Map(gathered.chosen.map((publication) => [publication.name, publication]))
  return async (batch) => {
    const css = await readFile(join(folder, STYLE_SHEET), 'utf8')
    return Promise.all(
      batch.map(async ({ path }) => ({
        path,
        html: await readFile(join(folder, path), 'utf8'),
        css,
        divisible: divisibleOf(path, byName),
      })),
    )
  }
}

function keepRight(batch: readonly Candidate[], messages: readonly Message[], job: Job): void {
  const faulty = new Set(messages.map(({ source }) => source?.path))
  for (const { key, path } of batch) if (!faulty.has(path)) job.cache.keep(key, 'nothing found')
}

async function findCandidates(
  written: readonly string[],
  { cache, engine, folder, useCache }: Job,
): Promise<readonly Candidate[]> {
  const css = await readFile(join(folder, STYLE_SHEET), 'utf8')
  const pages = written.filter((path) => path.endsWith('.html'))
  return pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8')
    const key = hashAll([
      ['audit', engine],
      ['css', css],
      ['html', html],
    ])
    const isRight = useCache && cache.has(key)
    return isRight ? [] : [{ path, key }]
  })
}

/** For so few new publications a tab can wait; where there are more it is better used otherwise. */
const FEW = 4

/** So many tabs audit at once, each so many pages at the most before it is emptied. */
const TABS = 2
const MOST = 12
/** A second tab costs as much to begin with as so many more pages in the first (0.4 s to 0.15, measured). */
const LEAST = 4

function toBatches(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.max(LEAST, Math.min(MOST, Math.ceil(candidates.length / TABS)))
  return Array.from({ length: Math.ceil(candidates.length / size) }, (_, index) =>
    candidates.slice(index * size, (index + 1) * size),
  )
}
