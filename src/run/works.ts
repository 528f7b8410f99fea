import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { relationsOf } from '../publication/relations/relations.ts'
import type { Publication } from '../publication/tree.ts'
import { type Listed, listPublication } from '../site/search/listed.ts'
import { type FileRecord, holdsOnly } from '../store/files.ts'
import type { Known, Unknown } from '../store/recall.ts'
import { inputsOf } from './fingerprint.ts'
import type { Job } from './job.ts'
import type { MadeEditions } from './make.ts'
import type { KeptPublication } from './outcome.ts'

/** A publication, and what is to be done for it: nothing, little, or all. */
export type Work = Standing | Kept | Fresh

interface OfPublication {
  readonly publication: Publication
  /** The hash of all that makes it. */
  readonly key: string
  readonly listed: Listed
}

/** Its files stand in the folder as an earlier build kept them. */
export interface Standing extends OfPublication {
  readonly type: 'standing'
  readonly kept: KeptPublication
  readonly files: readonly FileRecord[]
}

/** An earlier build kept its files, and they are to be laid in the folder. */
export interface Kept extends OfPublication {
  readonly type: 'kept'
  readonly kept: KeptPublication
  readonly files: readonly FileRecord[]
  readonly lay: Known<KeptPublication>['lay']
}

/** It is to be made, and may be kept then. */
export interface Fresh extends OfPublication {
  readonly type: 'fresh'
  readonly keep: Unknown<KeptPublication>['keep']
}

/** A publication for which all is done, but that what was kept is yet to be laid. */
export type Done = Standing | Kept | Made

/** It was made in this build. */
export interface Made extends OfPublication {
  readonly type: 'made'
  readonly made: MadeEditions
  readonly keep: Fresh['keep']
}

/** What is to be done: every publication that is built, with what was kept of it. */
export const findWorks = (job: Job): readonly Work[] =>
  job.gathered.chosen.map((publication) => findWork(publication, job))

/** Of 1,000 publications that stand, to look for them in the cache too would take 0.1 s. */
function findWork(publication: Publication, { gathered, store, folder }: Job): Work {
  const { catalogue, data } = gathered
  const found = store.ask<KeptPublication>('publication', inputsOf(publication, catalogue), folder)
  const { key } = found
  const relations = relationsOf(publication, catalogue)
  if (found.type === 'unknown') {
    const listed = listPublication(publication, relations, data)
    return { type: 'fresh', publication, key, listed, keep: found.keep }
  }
  const { value: kept, files, lay } = found
  const listed = listPublication(publication, relations, data, kept.summary)
  const common = { publication, key, listed, kept, files }
  return found.stands && isAllOf(files, publication.name, folder)
    ? { type: 'standing', ...common }
    : { type: 'kept', ...common, lay }
}

const isAllOf = (files: readonly FileRecord[], name: string, folder: string): boolean =>
  lstatSync(join(folder, name)).isDirectory() && holdsOnly(folder, files, `${name}/`)

/** Empties the folder but for the publications that stand there. */
export function clear(works: readonly Work[], folder: string): void {
  const standing = new Set(
    works.filter(({ type }) => type === 'standing').map(({ publication }) => publication.name),
  )
  for (const name of readdirSync(folder))
    if (!standing.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Puts what was kept into the folder, where it does not stand there; others may work between one publication and the next. */
export async function layKept(works: readonly Done[], folder: string): Promise<void> {
  for (const work of works) {
    if (work.type !== 'kept') continue
    work.lay(folder)
    await setImmediate()
  }
}
