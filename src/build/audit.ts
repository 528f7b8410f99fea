import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import { auditPages as auditInPress } from '../proof/accessibility.ts'
import { listFiles } from './files.ts'
import type { WithPages } from './finish-pages.ts'
import { forEach } from './progress.ts'
import type { Job } from './publish.ts'

/** Audits every page that this build has written; pages kept from an earlier build were audited then. */
export async function auditPages(
  finished: readonly WithPages[],
  job: Job,
): Promise<readonly Message[]> {
  const kept = new Set(
    finished.flatMap(({ work, files }) => (work.entry ? files.map(({ path }) => path) : [])),
  )
  const files = await listFiles(job.folder)
  const paths = files
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html') && !kept.has(path))
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const sheets = files.map(({ path }) => path).filter((path) => path.endsWith('.css'))
  const css = (
    await Promise.all(sheets.map((path) => readFile(join(job.folder, path), 'utf8')))
  ).join('\n')
  const audit = async (batch: readonly string[]): Promise<readonly Message[]> => {
    const pages = batch.map(async (path) => ({
      path,
      html: await readFile(join(job.folder, path), 'utf8'),
      css,
    }))
    return auditInPress(job.tools.press, await Promise.all(pages), axe)
  }
  const messages = await forEach(toBatches(paths), 2, audit, (done, total) =>
    job.tools.progress('Auditing pages, batch', done, total),
  )
  return messages.flat()
}

/** So many pages are audited in one tab before it is emptied. */
const BATCH = 12

const toBatches = (paths: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  )
