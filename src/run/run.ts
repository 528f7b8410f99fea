import { basename } from 'node:path'
import { hasErrors, type Message } from '../message/message.ts'
import { openFolder } from '../publication/folder.ts'
import { parsePublication } from '../publication/parse/publication.ts'
import { openCache } from '../store/cache.ts'
import {
  currentBuild,
  exchange,
  makeFolder,
  type Places,
  refuseForeign,
  sweep,
  toPlaces,
} from '../store/exchange.ts'
import { hashAll } from '../store/hash.ts'
import { type Ledger, openLedger } from '../store/ledger.ts'
import { takeLock } from '../store/lock.ts'
import { openStore, withoutFinding } from '../store/recall.ts'
import { afterwards } from './afterwards.ts'
import { openAuditor } from './audit.ts'
import { readData } from './data/data.ts'
import { hashContent, hashEngine, stampContent } from './fingerprint.ts'
import { findFinished, remember } from './finished.ts'
import { fromFinished, toFinished } from './finished-messages.ts'
import { gather } from './gather.ts'
import type { Job } from './job.ts'
import { makeLook } from './look.ts'
import { makeEditions } from './make-editions.ts'
import { openMemory } from './memory.ts'
import type { BuildOptions } from './options.ts'
import type { BuildOutcome } from './outcome.ts'
import { writePages } from './pages.ts'
import { type Recorded, record } from './record.ts'
import { makeClock, writeReport } from './report.ts'
import { writeSearch } from './search.ts'
import type { Tools } from './tools.ts'
import { clear, findWorks } from './works.ts'

/**
 * One run: reads and checks everything, makes and proves every edition and page, and exchanges the published folder
 * for the new one only if nothing is wrong.
 * @throws PublicationError where it cannot even begin.
 */
export async function build(options: BuildOptions, tools: Tools): Promise<BuildOutcome> {
  const places = toPlaces(options.out)
  // Says in words of its own where there is no such folder, before any is looked through.
  openFolder(options.content, process.cwd())
  await refuseForeign(places)
  const lock = await takeLock(places.lock)
  try {
    const ledger = openLedger(places.ledger)
    const outcome = await buildLocked(options, tools, places, ledger)
    ledger.write()
    const messages = [...outcome.messages, ...ledger.warnings, ...lock.warnings]
    return { ...outcome, messages }
  } finally {
    lock.release()
  }
}

async function buildLocked(
  options: BuildOptions,
  tools: Tools,
  places: Places,
  ledger: Ledger,
): Promise<BuildOutcome> {
  const clock = makeClock()
  const data = await readData(options.data, process.cwd())
  const engine = hashEngine(data, tools.pressName)
  const stamp = stampContent(options.content)
  const fingerprint = hashAll([
    ['engine', engine],
    ['content', hashContent(options.content)],
    ['only', options.only.join()],
    ['drafts', String(options.drafts)],
  ])
  const finished = await findFinished(places, ledger)
  if (options.cache && finished?.fingerprint === fingerprint) {
    const { messages, publications } = finished
    return { result: 'unchanged', messages: fromFinished(messages, options), publications }
  }
  clock.lap('looking for changes')

  // Chromium starts while all is read.
  void tools.press.warm()
  const cache = openCache(places.cache, ledger)
  const store = openStore(options.cache ? cache : withoutFinding(cache), engine)
  const memory = openMemory(parsePublication, store)
  const look = makeLook(tools.press, store)
  const gathered = await gather(options, { data, memory, look, progress: tools.progress })
  clock.lap('reading and checking')
  if (hasErrors(gathered.messages)) return failed(gathered.messages)

  const current = await currentBuild(places)
  const folder = await makeFolder(places, current)
  const job = { gathered, folder, store, ledger, tools, clock }
  const recorded = await fill(job).catch(async (error) => {
    await sweep(places, current)
    throw error
  })
  const messages = [...gathered.messages, ...recorded.messages]
  const { publications, files } = recorded
  if (hasErrors(messages)) {
    await sweep(places, current)
    return failed(messages)
  }
  await exchange(places, folder)
  const isStill = stamp === stampContent(options.content)
  const shown = {
    ...(isStill && { fingerprint }),
    build: basename(folder),
    publications,
    messages: toFinished(messages, options),
    files,
  }
  clock.lap('exchanging')
  const left = await afterwards([
    () => remember(places, shown),
    () => ledger.write(),
    () => cache.sweep(),
    () => writeReport(places, clock),
  ])
  return { result: 'published', messages: [...messages, ...left], publications }
}

/**
 * Fills the folder. Two things work beside the phases: Pagefind, which is a program of its own, and a tab of Chromium that
 * loads axe. Where a phase fails they are waited for: nothing works on when the build is over.
 */
async function fill(job: Job): Promise<Recorded> {
  const works = findWorks(job)
  clear(works, job.folder)
  const searching = writeSearch(works, job)
  // What it fails of is told where it is waited for.
  searching.catch(() => {})
  const auditor = openAuditor(works, job)
  try {
    const made = await makeEditions(works, job)
    const pages = await writePages(made, job)
    const audited = await auditor.audit(pages)
    return record(audited, await searching, job)
  } finally {
    await Promise.allSettled([searching, auditor.end()])
  }
}

const failed = (messages: readonly Message[]): BuildOutcome => ({
  result: 'failed',
  messages,
  publications: [],
})
