import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { currentBuild, type Places } from '../store/exchange.ts'
import { type FileRecord, strangersIn } from '../store/files.ts'
import type { Ledger } from '../store/ledger.ts'
import { readSealed, writeSealed } from '../store/sealed.ts'
import type { FinishedMessage } from './finished-messages.ts'
import type { BuildOptions } from './options.ts'
import type { PublicationOutcome } from './outcome.ts'

/** What is remembered of the build that `out` shows now. */
export interface Finished {
  /** The hash of all that it was made from; undefined where that was changed meanwhile. */
  readonly fingerprint?: string
  /** What its build was asked to do, by which the hash can be reckoned again. */
  readonly asked?: Pick<BuildOptions, 'only' | 'strict'>
  /** The name of its folder. */
  readonly build: string
  readonly publications: readonly PublicationOutcome[]
  /** Its warnings: they are as true as they were. */
  readonly messages: readonly FinishedMessage[]
  readonly files: readonly FileRecord[]
}

/**
 * The finished build that is shown, if every file of it is as it was left, and nothing else stands there. What is not so
 * is reported.
 */
export async function findFinished(places: Places, ledger: Ledger): Promise<Finished | undefined> {
  const read = readSealed<Finished>(places.finished)
  if (read.type === 'altered') ledger.report(places.finished)
  if (read.type !== 'sound') return undefined
  const { value: finished } = read
  const current = await currentBuild(places)
  if (current === undefined || basename(current) !== finished.build) return undefined
  if (!existsSync(current)) return undefined
  const { files } = finished
  const altered = files.filter((file) => !ledger.isSame(join(places.out, file.path), file))
  const strangers = strangersIn(current, files)
  for (const path of strangers) ledger.report(join(places.out, path))
  return altered.length + strangers.length === 0 ? finished : undefined
}

/** Remembers a build once it stands at `out`. */
export const remember = (places: Places, finished: Finished): void =>
  writeSealed(places.finished, finished)
