import type { Press } from '../press/press.ts'
import type { Progress } from './progress.ts'

/** The machines that a build uses. */
export interface Tools {
  readonly press: Press
  /** Names the Chromium that would print: another one makes everything anew. */
  readonly pressName: string
  readonly progress: Progress
}
