import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Message } from '../message/message.ts'
import { isWhole, type StampedFile } from '../store/cache.ts'
import { currentBuild, type Places } from '../store/exchange.ts'
import { holdsOnly } from '../store/files.ts'
import type { PublicationOutcome } from './outcome.ts'

/** What is remembered of the build that `out` shows now. */
export interface Finished {
  readonly fingerprint: string
  readonly folder: string
  readonly publications: readonly PublicationOutcome[]
  /** Its warnings: they are as true as they were. */
  readonly messages: readonly Message[]
  readonly files: readonly StampedFile[]
}

/** The finished build, if it was made from the same fingerprint and nobody has touched it since. */
export async function findUnchanged(
  places: Places,
  fingerprint: string,
): Promise<Finished | undefined> {
  const finished = await readFinished(places)
  if (finished?.fingerprint !== fingerprint) return undefined
  if (finished.folder !== (await currentBuild(places))) return undefined
  const { folder, files } = finished
  return holdsOnly(folder, files) && isWhole(folder, files) ? finished : undefined
}

/** Remembers a build once it stands at `out`. */
export async function remember(places: Places, finished: Finished): Promise<void> {
  await mkdir(dirname(places.finished), { recursive: true })
  await writeFile(places.finished, JSON.stringify(finished))
}

async function readFinished(places: Places): Promise<Finished | undefined> {
  try {
    return JSON.parse(await readFile(places.finished, 'utf8'))
  } catch {
    return undefined
  }
}
