import { basename } from 'node:path'
import type { Message } from '../message/message.ts'
import { exchange } from '../store/exchange.ts'
import { afterwards } from './afterwards.ts'
import type { Beginning } from './beginning.ts'
import { stampContent } from './fingerprint.ts'
import { remember } from './finished.ts'
import { toFinished } from './finished-messages.ts'
import type { FinishedSite } from './make-site.ts'
import { writeReport } from './report.ts'
import type { Run } from './run-parts.ts'

/** Shows a finished site, and remembers it. Gives what could not be done after that. */
export async function publish(
  { folder, publications, messages, files }: FinishedSite,
  { stamp, fingerprint }: Beginning,
  { options, places, ledger, cache, clock }: Run,
): Promise<readonly Message[]> {
  await exchange(places, folder)
  // Content that was changed meanwhile is not what the site was made from.
  const isStill = stamp === stampContent(options.content)
  const shown = {
    ...(isStill && { fingerprint }),
    asked: { only: options.only, ...(options.strict && { strict: true }) },
    build: basename(folder),
    publications,
    messages: toFinished(messages, options),
    files,
  }
  clock.lap('exchanging')
  return afterwards([
    () => remember(places, shown),
    () => ledger.write(),
    () => cache.sweep(),
    () => writeReport(places, clock),
  ])
}
