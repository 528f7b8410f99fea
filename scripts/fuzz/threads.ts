import { Worker } from 'node:worker_threads'
import type { Paper } from './paper/publication.ts'
import type { Count, Failure } from './search.ts'
import type { News, Share } from './worker.ts'

/** Milliseconds after which a paper is taken for one that never ends: the longest took 20,000. */
const HUNG = 120_000

/** Who is told while papers are proved. */
export interface Listener {
  readonly begun: () => void
  readonly found: (failure: Failure) => void
}

/** Proves papers in a thread of its own, so that one that never ends can be named. */
export function searchInThread(share: Share, { begun, found }: Listener): Promise<Count> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share })
  let [proved, last] = [0, undefined as Paper | undefined]
  return new Promise((resolve, reject) => {
    const end = (count: Count): void => {
      clearTimeout(watch)
      resolve(count)
      void worker.terminate()
    }
    const tellHung = (): void => {
      const faults = [`It takes more than ${HUNG / 1000} seconds`]
      found({ paper: last ?? { files: {} }, faults, seed: share.seed })
      end({ proved, refused: 0 })
    }
    const watch = setTimeout(tellHung, HUNG)
    worker.on('message', (news: News) => {
      watch.refresh()
      if (news.kind === 'end') return end(news.count)
      if (news.kind === 'failure') return found(news.failure)
      proved += 1
      last = news.paper
      begun()
    })
    worker.on('error', (error) => {
      clearTimeout(watch)
      reject(error)
    })
  })
}
