import { join, relative } from 'node:path'
import { toPage } from '../../src/gate/report/page.ts'
import { type Judged, toReport } from '../../src/gate/report/report.ts'
import { toJson } from '../../src/message/reporter.ts'
import { hashTemplates } from '../../src/run/check-pages/templates.ts'
import { writeWhole } from '../../src/store/write-whole.ts'

/** What was judged, and whether that is recorded for this site's own statement. */
export interface Wish extends Omit<Judged, 'date' | 'templates'> {
  /** The folder of the site's own data, where it is. */
  readonly record?: string
}

/**
 * Writes `check.json` and `check.html` into a folder and, where that is wished, `conformance.json` of the site's own data: the report without its
 * messages, and with the hash of the templates that were judged.
 */
export function writeReports(folder: string, { record, ...judged }: Wish): void {
  const root = process.cwd()
  const date = new Date().toISOString().slice(0, 10)
  const templates = record !== undefined ? hashTemplates(root) : undefined
  const report = toReport({ ...judged, date, templates })
  const messages = judged.messages.map(({ source, ...message }) => ({
    ...message,
    ...(source && { source: { ...source, path: relative(root, source.path) } }),
  }))
  writeWhole(
    join(folder, 'check.json'),
    toDocument({ ...report, messages: toJson(judged.messages, root) }),
  )
  writeWhole(join(folder, 'check.html'), toPage(report, messages))
  if (record !== undefined) writeWhole(join(record, 'conformance.json'), toDocument(report))
}

const toDocument = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
