import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import { auditPages as auditInPress, type FinishedPage } from '../proof/accessibility.ts'
import { STYLE_SHEET } from '../site/assets.ts'
import { hashAll } from './hash.ts'
import { forEach } from './progress.ts'
import type { Job } from './publish.ts'

/** A page to be audited, and the key under which it is remembered that nothing is wrong with it. */
interface Candidate {
  readonly page: FinishedPage
  readonly key: string
}

/** Audits the pages that this build has written, by their paths, unless one with the same bytes was found right before. */
export async function auditPages(
  written: readonly string[],
  job: Job,
): Promise<readonly Message[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const candidates = await findCandidates(written, job)
  const audit = async (batch: readonly Candidate[]): Promise<readonly Message[]> => {
    const pages = batch.map(({ page }) => page)
    const messages = await auditInPress(job.tools.press, pages, axe)
    const faulty = new Set(messages.map(({ source }) => source?.path))
    for (const { key, page } of batch)
      if (!faulty.has(page.path)) job.cache.keep(key, 'nothing found')
    return messages
  }
  const messages = await forEach(toBatches(candidates), TABS, audit, (done, total) =>
    job.tools.progress('Auditing pages, batch', done, total),
  )
  return messages.flat()
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
    const isRight = useCache && cache.find(key) !== undefined
    return isRight ? [] : [{ page: { path, html, css }, key }]
  })
}

/** So many tabs audit at once, each so many pages at the most before it is emptied. */
const TABS = 2
const BATCH = 12
/** A second tab costs as much to begin with as so many more pages in the first (0.4 s to 0.15, measured). */
const FEW = 4

function toBatches(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.max(FEW, Math.min(BATCH, Math.ceil(candidates.length / TABS)))
  return Array.from({ length: Math.ceil(candidates.length / size) }, (_, index) =>
    candidates.slice(index * size, (index + 1) * size),
  )
}
