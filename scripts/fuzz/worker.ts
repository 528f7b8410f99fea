import { parentPort, workerData } from 'node:worker_threads'
import type { Paper } from './paper/publication.ts'
import { papers } from './papers.ts'
import { prove } from './proof/faults.ts'
import { type Count, type Failure, search } from './search.ts'

/** What a thread is to do. */
export interface Share {
  readonly seed: number
  readonly runs: number
}

/** What a thread tells: each paper before it is proved, each failure, and at last how many there were. */
export type News =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'end'; readonly count: Count }

/** So many papers are made of one seed. */
const BATCH = 100

const { seed, runs }: Share = workerData
const tell = (news: News): void => parentPort?.postMessage(news)
const count = await search({
  papers,
  prove,
  seed,
  runs,
  batch: BATCH,
  begin: (paper) => tell({ kind: 'paper', paper }),
  found: (failure) => tell({ kind: 'failure', failure }),
})
tell({ kind: 'end', count })
