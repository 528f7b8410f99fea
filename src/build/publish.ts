import type { Context } from '../editions/edition.ts'
import { editions, web } from '../editions/index.ts'
import { hasErrors, type Message } from '../message/message.ts'
import type { Publication } from '../publication/tree.ts'
import { writeSite } from '../site/write-site.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { writeAssets } from './assets.ts'
import { auditPages } from './audit.ts'
import { type Cache, type Entry, type StampedFile, stamp } from './cache.ts'
import { toKey } from './fingerprint.ts'
import { finishPages, type WithPages } from './finish-pages.ts'
import { readFonts } from './fonts.ts'
import type { Gathered } from './gather.ts'
import { type Made, make } from './make.ts'
import { writeManifest } from './manifest.ts'
import type { Kept, PublicationOutcome } from './outcome.ts'
import { forEach } from './progress.ts'
import type { Clock } from './report.ts'
import type { Tools } from './run.ts'
import { writeSearch } from './search.ts'
import { toSiteInput } from './site-input.ts'

/** What it takes to fill a fresh folder. */
export interface Job {
  readonly gathered: Gathered
  /** The hash of all that makes editions besides content. */
  readonly engine: string
  readonly folder: string
  readonly cache: Cache
  readonly useCache: boolean
  readonly tools: Tools
  readonly clock: Clock
}

/** What stands in the folder, and what is wrong with it. */
export interface Published {
  readonly publications: readonly PublicationOutcome[]
  readonly files: readonly StampedFile[]
  readonly messages: readonly Message[]
}

/** A publication and its key; `entry` is what an earlier build kept under the key, `made` what this one makes. */
export interface Work {
  readonly publication: Publication
  readonly key: string
  readonly entry?: Entry<Kept>
  readonly made?: Made
}

/** So many publications are worked on at once: two print while others are proved. */
const AT_ONCE = 4

/** Fills the folder: editions, pages, search; proves all that is new, and keeps it. */
export async function publish(job: Job): Promise<Published> {
  const { folder, clock } = job
  const [{ finished, audited }] = await Promise.all([makePages(job), writeSearch(job)])
  clock.lap('indexing')
  const messages = [...finished.flatMap(({ messages }) => messages), ...audited]
  keepNew(finished, audited, job)
  const known = finished.flatMap(({ files }) => files.map((file) => [file.path, file] as const))
  const records = writeManifest(folder, new Map(known))
  const files = records.map((record) => stamp(folder, record))
  clock.lap('keeping')
  const publications = finished.map(({ work, editions }) => ({
    name: work.publication.name,
    editions,
  }))
  return { publications, files, messages }
}

/** Everything but the search index, which a process of its own makes meanwhile. */
async function makePages(
  job: Job,
): Promise<{ finished: readonly WithPages[]; audited: readonly Message[] }> {
  const { gathered, folder, clock } = job
  const fonts = await readFonts()
  const works = await makeEditions(job, fonts)
  clock.lap('making and proving editions')
  const written = await writeSite(toSiteInput(works, gathered), folder)
  await writeAssets(fonts, folder)
  clock.lap('writing pages')
  const finished = await finishPages(works, job)
  clock.lap('proving pages')
  const audited = await auditPages(written, job)
  clock.lap('auditing pages')
  return { finished, audited }
}

async function makeEditions(
  { gathered, engine, folder, cache, useCache, tools }: Job,
  fonts: Fonts,
): Promise<readonly Work[]> {
  const { catalogue, chosen, house } = gathered
  const context: Context = { catalogue, house, fonts, press: tools.press }
  const others = editions.filter((edition) => edition !== web)
  const work = async (publication: Publication): Promise<Work> => {
    const key = toKey(publication, catalogue, engine)
    const entry = useCache ? cache.find<Kept>(key) : undefined
    if (entry) cache.lay(key, entry, folder)
    if (entry) return { publication, key, entry }
    return { publication, key, made: await make(publication, others, web, context, folder) }
  }
  return forEach(chosen, AT_ONCE, work, (done, total) =>
    tools.progress('Making and proving editions', done, total),
  )
}

/** Keeps each publication that was made and is right, even if another is not: it need not be made again. */
function keepNew(
  finished: readonly WithPages[],
  audited: readonly Message[],
  { cache, folder }: Job,
): void {
  for (const { work, editions, files, messages } of finished) {
    const ofPages = audited.filter(({ source }) =>
      source?.path.startsWith(`${work.publication.name}/`),
    )
    if (work.made && !hasErrors([...messages, ...ofPages]))
      cache.keep(work.key, { editions, messages } satisfies Kept, files, folder)
  }
}
