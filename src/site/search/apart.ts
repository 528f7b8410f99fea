import { Worker } from 'node:worker_threads'
import type { EditionFile } from '../../editions/edition.ts'
import type { Message } from '../../message/message.ts'
import { PublicationError } from '../../message/publication-error.ts'
import type { Shard } from './shards.ts'

/** What the thread has to tell: the files of the shard, or why there are none. */
export type Told =
  | { readonly files: readonly EditionFile[] }
  | { readonly messages: readonly Message[] }

/**
 * Renders a shard in a thread of its own: what goes to Pagefind and comes back (1.6 MB for 2,100 records) would wait for
 * whatever this thread is at. Rejects with a `PublicationError` as `renderShard` throws it.
 */
export function renderShardApart(shard: Shard): Promise<readonly EditionFile[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly EditionFile[]>()
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: shard,
    execArgv: [],
    // What Pagefind's library complains of is in the error that it gives.
    stderr: true,
  })
  thread.once('message', (told: Told) =>
    'files' in told ? resolve(told.files) : reject(new PublicationError(told.messages)),
  )
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('the thread of the search index ended early')))
  return promise
}
