import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Message } from '../message/message.ts'
import { auditPage } from '../proof/accessibility.ts'
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
  const audit = async (path: string): Promise<readonly Message[]> => {
    const html = await readFile(join(job.folder, path), 'utf8')
    return auditPage(job.tools.press, { path, html, css }, axe)
  }
  const messages = await forEach(paths, 2, audit, (done, total) =>
    job.tools.progress('Auditing pages', done, total),
  )
  return messages.flat()
}
