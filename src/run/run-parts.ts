import type { Cache } from '../store/cache.ts'
import type { Places } from '../store/exchange.ts'
import type { Ledger } from '../store/ledger.ts'
import type { BuildOptions } from './options.ts'
import type { Clock } from './report.ts'
import type { Tools } from './tools.ts'

/** What one run has at hand from its beginning to its end. */
export interface Run {
  readonly options: BuildOptions
  readonly tools: Tools
  readonly places: Places
  readonly ledger: Ledger
  readonly cache: Cache
  readonly clock: Clock
}
