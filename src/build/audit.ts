import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import { auditPages as auditInPress, type FinishedPage } from '../proof/accessibility.ts'
import { listFiles } from './files.ts'
import type { WithPages } from './finish-pages.ts'
import { hashAll } from './hash.ts'
import { forEach } from './progress.ts'
import type { Job } from './publish.ts'

/** A page to be audited, and the key under which it is remembered that nothing is wrong with it. */
interface Candidate {
  readonly page: FinishedPage
  readonly key: string
}

/** Audits every page that this build has written, unless one with the same bytes was found right before. */
export async function auditPages(
  finished: readonly WithPages[],
  job: Job,
): Promise<readonly Message[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const candidates = await findCandidates(finished, job)
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
  finished: readonly WithPages[],
  job: Job,
): Promise<readonly Candidate[]> {
  const { cache, engine, folder, useCache } = job
  const files = listFiles(folder).map(({ path }) => path)
  const kept = finished.flatMap(({ work, files }) => (work.entry ? files : []))
  const isKept = new Set(kept.map(({ path }) => path))
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8')
  const sheets = await Promise.all(files.filter((path) => path.endsWith('.css')).map(read))
  const css = sheets.join('\n')
  const candidates: Candidate[] = []
  for (const path of files.filter((path) => path.endsWith('.html') && !isKept.has(path))) {
    const html = await read(path)
    const key = hashAll([
      ['audit', engine],
      ['css', css],
      ['html', html],
    ])
    const isRight = useCache && cache.find(key) !== undefined
    if (!isRight) candidates.push({ page: { path, html, css }, key })
  }
  return candidates
}

/** So many tabs audit at once, each so many pages at the most before it is emptied. */
const TABS = 2
const BATCH = 12

function toBatches(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(candidates.length / TABS)))
  return Array.from({ length: Math.ceil(candidates.length / size) }, (_, index) =>
    candidates.slice(index * size, (index + 1) * size),
  )
}
