import type { Context } from '../editions/edition.ts'
import { editions, web } from '../editions/index.ts'
import { hasErrors, type Message } from '../message/message.ts'
import { writeSite } from '../site/write-site.ts'
import type { Fonts } from '../typesetting/fonts.ts'
import { writeAssets } from './assets.ts'
import { auditPages } from './audit.ts'
import { type Cache, type StampedFile, stamp } from './cache.ts'
import { finishPages, type WithPages } from './finish-pages.ts'
import { readFonts } from './fonts.ts'
import type { Gathered } from './gather.ts'
import { make } from './make.ts'
import { writeManifest } from './manifest.ts'
import type { Kept, PublicationOutcome } from './outcome.ts'
import { forEach } from './progress.ts'
import type { Clock } from './report.ts'
import type { Tools } from './run.ts'
import { writeSearch } from './search.ts'
import { toSiteInput } from './site-input.ts'
import { findWorks, layKept, type Work } from './works.ts'

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
  /** Takes away what builds before have left: done, like all that needs this thread alone, while Chromium audits. */
  readonly tidy: () => Promise<void>
}

/** What stands in the folder, and what is wrong with it. */
export interface Published {
  readonly publications: readonly PublicationOutcome[]
  readonly files: readonly StampedFile[]
  readonly messages: readonly Message[]
}

/** So many publications are worked on at once: two print while others are proved. */
const AT_ONCE = 4

/** Fills the folder: editions, pages, search; proves all that is new, and keeps it. */
export async function publish(job: Job): Promise<Published> {
  const { folder, clock } = job
  const works = findWorks(job)
  const [{ finished, audited }] = await Promise.all([makePages(works, job), writeSearch(job)])
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

/** Everything that is not kept, but for the search index. */
async function makePages(
  works: readonly Work[],
  job: Job,
): Promise<{ finished: readonly WithPages[]; audited: readonly Message[] }> {
  const { gathered, folder, clock, tools } = job
  const [fonts] = await Promise.all([readFonts(), tools.press.warm()])
  const made = await makeEditions(works, job, fonts)
  clock.lap('making and proving editions')
  const written = await writeSite(toSiteInput(made, gathered), folder)
  await writeAssets(fonts, folder)
  clock.lap('writing pages')
  const finished = await finishPages(made, job)
  clock.lap('proving pages')
  const [audited] = await Promise.all([
    auditPages(written, job),
    layKept(works, job).then(job.tidy),
  ])
  clock.lap('auditing pages')
  return { finished, audited }
}

/** The works as they were, each with its editions if nothing was kept. */
async function makeEditions(
  works: readonly Work[],
  { gathered, folder, tools }: Job,
  fonts: Fonts,
): Promise<readonly Work[]> {
  const { catalogue, house } = gathered
  const context: Context = { catalogue, house, fonts, press: tools.press }
  const others = editions.filter((edition) => edition !== web)
  const work = async (one: Work): Promise<Work> =>
    one.entry ? one : { ...one, made: await make(one.publication, others, web, context, folder) }
  return forEach(works, AT_ONCE, work, (done, total) =>
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
