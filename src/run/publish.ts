import type { Context } from '../editions/edition.ts'
import { editionsOf, web } from '../editions/index.ts'
import { hasErrors, type Message } from '../message/message.ts'
import { type Cache, isStamped, type StampedFile, stamp } from '../store/cache.ts'
import type { FileRecord } from '../store/files.ts'
import { writeManifest } from '../store/manifest.ts'
import { readFonts } from './assets/fonts.ts'
import { auditPages } from './audit.ts'
import { finishPages, type WithPages } from './finish-pages.ts'
import type { Gathered } from './gather.ts'
import { keepLists } from './lists.ts'
import { make } from './make.ts'
import type { Kept, PublicationOutcome } from './outcome.ts'
import { forEach } from './progress.ts'
import type { Clock } from './report.ts'
import type { Tools } from './run.ts'
import { writeSearch } from './search.ts'
import { clear, findWorks, layKept, type Work } from './works.ts'
import { type Written, writePages } from './write-pages.ts'

/** What it takes to fill a folder, in which what an earlier build has left may stand. */
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

/** So many publications are worked on at once: two print while others are proved. */
const AT_ONCE = 4

/** Fills the folder: editions, pages, search; proves all that is new, and keeps it. */
export async function publish(job: Job): Promise<Published> {
  const { gathered, tools, folder, clock } = job
  const works = findWorks(job)
  clear(works, folder)
  const fonts = await readFonts()
  const { catalogue, house } = gathered
  const context = { catalogue, house, fonts, press: tools.press }
  const made = makeEditions(works, context, job)
  const written = made.then((made) => writePages(made, job))
  const finished = Promise.all([made, written]).then(([made]) => finishPages(made, job))
  const proved = finished.then(() => written).then(({ pages }) => pages)
  const fresh = works.filter(({ entry }) => !entry).length
  const audited = auditPages(proved, fresh, job)
  const laid = finished.then(() => layKept(works, job))
  const searched = writeSearch(works, job)
  const recorded = whole([finished, written, laid, searched]).then((all) => record(...all, job))
  const [publications, { lists }, ofPages, files] = await whole([
    finished,
    written,
    audited,
    recorded,
  ])
  clock.lap('auditing pages')
  const messages = [...publications.flatMap(({ messages }) => messages), ...ofPages]
  keepNew(publications, ofPages, job)
  if (!hasErrors(messages)) keepLists(lists, job)
  clock.lap('keeping')
  return {
    publications: publications.map(({ work, editions }) => ({
      name: work.publication.name,
      editions,
    })),
    files,
    messages,
  }
}

/** Writes the checksums of all files, while Chromium may still audit. */
function record(
  finished: readonly WithPages[],
  written: Written,
  laid: readonly StampedFile[],
  searched: readonly FileRecord[],
  { folder, clock }: Job,
): readonly StampedFile[] {
  const made = finished.flatMap(({ files }) => files)
  const known = [...made, ...searched, ...laid, ...written.laid].map(
    (file) => [file.path, file] as const,
  )
  const records = writeManifest(folder, new Map(known))
  clock.lap('recording')
  return records.map((record) => (isStamped(record) ? record : stamp(folder, record)))
}

/** What all of them give. Where one fails the others are waited for: none works on when the build is over. */
async function whole<Values extends readonly unknown[]>(
  works: {
    readonly [Index in keyof Values]: Promise<Values[Index]>
  },
): Promise<Values> {
  await Promise.allSettled(works)
  return (await Promise.all(works)) as unknown as Values
}

/** The works as they were, each with its editions if nothing was kept. */
async function makeEditions(
  works: readonly Work[],
  context: Context,
  { folder, tools, clock }: Job,
): Promise<readonly Work[]> {
  const others = editionsOf(context.house).filter((edition) => edition !== web)
  const work = async (one: Work): Promise<Work> =>
    one.entry ? one : { ...one, made: await make(one.publication, others, web, context, folder) }
  const made = await forEach(works, AT_ONCE, work, (done, total) =>
    tools.progress('Making and proving editions', done, total),
  )
  clock.lap('making and proving editions')
  return made
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
    if (work.made && !hasErrors([...messages, ...ofPages])) {
      const { count, explained } = work.listed
      cache.keep(
        work.key,
        { editions, messages, summary: { count, explained } } satisfies Kept,
        files,
        folder,
      )
    }
  }
}
