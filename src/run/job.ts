import type { Ledger } from '../store/ledger.ts'
import type { Store } from '../store/recall.ts'
import type { Gathered } from './gather.ts'
import type { Clock } from './report.ts'
import type { Tools } from './tools.ts'

/** What it takes to fill a folder, in which what an earlier build has left may stand. */
export interface Job {
  readonly gathered: Gathered
  readonly folder: string
  /** What earlier builds have kept, and what this one keeps. */
  readonly store: Store
  readonly ledger: Ledger
  readonly tools: Tools
  readonly clock: Clock
}
