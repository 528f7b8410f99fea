import { hasErrors, type Message } from '../message/message.ts'
import type { Audited } from './audit.ts'
import type { Job } from './job.ts'
import { toKept } from './kept-messages.ts'
import { keepLists } from './lists.ts'
import type { WithPages } from './pages.ts'

/** Keeps each publication that was made and is right, even if another is not; and pages of lists where all is right. */
export function keepRight({ publications, lists, found }: Audited, job: Job): void {
  const byPublication = Map.groupBy(found, ({ source }) => source?.path.split('/')[0])
  const isFaulty = ({ work, messages }: WithPages): boolean =>
    hasErrors(messages) || hasErrors(byPublication.get(work.publication.name) ?? [])
  for (const finished of publications) if (!isFaulty(finished)) keep(finished, job.folder)
  const all: readonly Message[] = [...publications.flatMap(({ messages }) => messages), ...found]
  if (!hasErrors(all)) keepLists(lists, job.folder, job.ledger)
}

function keep({ work, editions, files, messages }: WithPages, folder: string): void {
  if (work.type !== 'made') return
  const { listed, publication } = work
  const { count, explained, leads } = listed
  const summary = { count, explained, leads }
  work.keep({ editions, messages: toKept(messages, publication), summary }, files, folder)
}
