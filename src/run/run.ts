import { hasErrors, type Message } from '../message/message.ts'
import type { Press } from '../press/press.ts'
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
import { takeLock } from '../store/lock.ts'
import { afterwards } from './afterwards.ts'
import { readData } from './data/data.ts'
import { hashContent, hashEngine, stampContent } from './fingerprint.ts'
import { findUnchanged, remember } from './finished.ts'
import { gather } from './gather.ts'
import { makeLook, makeSights, sightsIn } from './look.ts'
import { openMemory } from './memory.ts'
import type { BuildOptions } from './options.ts'
import type { BuildOutcome } from './outcome.ts'
import type { Progress } from './progress.ts'
import { publish } from './publish.ts'
import { type Clock, makeClock, writeReport } from './report.ts'

/** The machines that a build uses. */
export interface Tools {
  readonly press: Press
  /** Names the Chromium that would print: another one makes everything anew. */
  readonly pressName: string
  readonly progress: Progress
}

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
  const release = await takeLock(places.lock)
  try {
    return await buildLocked(options, tools, places)
  } finally {
    await release()
  }
}

async function buildLocked(
  options: BuildOptions,
  tools: Tools,
  places: Places,
): Promise<BuildOutcome> {
  const clock = makeClock()
  const data = await readData(options.data, process.cwd())
  const engine = await hashEngine(data, tools.pressName)
  const stamp = stampContent(options.content)
  const content = hashContent(options.content)
  const fingerprint = hashAll([
    ['engine', engine],
    ['content', content],
    // Messages name files by their paths from the working folder.
    ['places', `${process.cwd()} ${options.content}`],
    ['only', options.only.join()],
    ['drafts', String(options.drafts)],
  ])
  const unchanged = options.cache ? await findUnchanged(places, fingerprint) : undefined
  if (unchanged)
    return {
      result: 'unchanged',
      messages: unchanged.messages,
      publications: unchanged.publications,
    }
  clock.lap('looking for changes')
  void tools.press.warm()
  const cache = openCache(places.cache)
  const memory = options.cache ? openMemory(parsePublication, cache, engine) : {}
  const look = makeLook(tools.press, engine, options.cache ? sightsIn(cache) : makeSights())
  const gathered = await gather(options, { data, memory, look, progress: tools.progress })
  clock.lap('reading and checking')
  if (hasErrors(gathered.messages)) return failed(gathered.messages)
  const current = await currentBuild(places)
  const folder = await makeFolder(places, current)
  const job = { gathered, engine, folder, cache, useCache: options.cache, tools, clock }
  const { publications, files, messages: found } = await publish(job)
  const messages = [...gathered.messages, ...found]
  if (hasErrors(messages)) {
    await sweep(places, current)
    return failed(messages)
  }
  await exchange(places, folder)
  const finished = { fingerprint, folder, publications, messages, files }
  const left = await afterwards([
    () => (stamp === stampContent(options.content) ? remember(places, finished) : undefined),
    () => cache.sweep(),
    () => finish(places, clock),
  ])
  return { result: 'published', messages: [...messages, ...left], publications }
}

const failed = (messages: readonly Message[]): BuildOutcome => ({
  result: 'failed',
  messages,
  publications: [],
})

async function finish(places: Places, clock: Clock): Promise<void> {
  clock.lap('exchanging')
  await writeReport(places, clock)
}
