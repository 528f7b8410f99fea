import { futureDate } from '../checks/future-date.ts'
import { hasErrors, type Message } from '../message/message.ts'
import { openFolder } from '../publication/folder.ts'
import { parsePublication } from '../publication/parse/publication.ts'
import { openCache } from '../store/cache.ts'
import { refuseForeign, toPlaces } from '../store/exchange.ts'
import { openLedger } from '../store/ledger.ts'
import { takeLock } from '../store/lock.ts'
import { openStore, withoutFinding } from '../store/recall.ts'
import { refuseLinks } from '../store/refuse-links.ts'
import { checkAddresses } from './addresses/check-addresses.ts'
import { afterwards } from './afterwards.ts'
import { begin } from './beginning.ts'
import { type Finished, findFinished } from './finished.ts'
import { fromFinished } from './finished-messages.ts'
import { type Gathered, gather } from './gather.ts'
import { makeLook } from './look.ts'
import { makeSite } from './make-site.ts'
import { openMemory } from './memory.ts'
import type { BuildOptions } from './options.ts'
import type { BuildOutcome } from './outcome.ts'
import { publish } from './publish.ts'
import { makeClock } from './report.ts'
import type { Run } from './run-parts.ts'
import type { Tools } from './tools.ts'

/**
 * One run: reads and checks everything, makes and proves every edition and page, and exchanges the published folder
 * for the new one only if nothing is wrong.
 * @throws PublicationError where it cannot even begin.
 */
export async function build(options: BuildOptions, tools: Tools): Promise<BuildOutcome> {
  const places = toPlaces(options.out, options.purpose)
  // Says in words of its own where there is no such folder, before any is looked through.
  openFolder(options.content, process.cwd())
  await refuseForeign(places)
  refuseLinks(places)
  const lock = await takeLock(places.lock)
  try {
    const ledger = openLedger(places.ledger)
    const cache = openCache(places.cache, ledger)
    const run = { options, tools, places, ledger, cache, clock: makeClock() }
    const outcome = await buildLocked(run)
    const isKept = outcome.result === 'published'
    const left = isKept ? [] : await afterwards([() => ledger.write()])
    const { warnings } = ledger
    return { ...outcome, messages: [...outcome.messages, ...left, ...warnings, ...lock.warnings] }
  } finally {
    lock.release()
  }
}

/** `begin → gather → make the site (make → pages → audit → record) → publish`. */
async function buildLocked(run: Run): Promise<BuildOutcome> {
  const { options, tools, places, ledger, cache, clock } = run
  const beginning = await begin(options, tools)
  const finished = await findFinished(places, ledger)
  if (options.cache && finished?.fingerprint === beginning.fingerprint && isLasting(finished)) {
    const { publications, messages } = finished
    return { result: 'unchanged', publications, messages: fromFinished(messages, options) }
  }
  clock.lap('looking for changes')

  // Chromium starts while all is read.
  void tools.press.warm()
  const store = openStore(options.cache ? cache : withoutFinding(cache), beginning.engine)
  const memory = openMemory(parsePublication, store)
  const look = makeLook(tools.press, store)
  const { data } = beginning
  const read = await gather(options, { data, memory, look, progress: tools.progress })
  const gathered = { ...read, messages: [...read.messages, ...checkAddresses(options, read)] }
  clock.lap('reading and checking')
  if (hasErrors(gathered.messages)) return failed(gathered, [])

  const site = await makeSite(gathered, store, run)
  if (hasErrors(site.messages)) return failed(gathered, site.messages)
  const messages = [...gathered.messages, ...site.messages]
  const left = await publish({ ...site, messages }, beginning, run)
  return {
    result: 'published',
    messages: [...messages, ...left],
    publications: site.publications,
  }
}

const failed = ({ messages }: Gathered, others: readonly Message[]): BuildOutcome => ({
  result: 'failed',
  messages: [...messages, ...others],
  publications: [],
})

/** What was still to come may have come since, though nothing else has changed. */
const isLasting = ({ messages }: Finished): boolean =>
  messages.every(({ rule }) => rule !== futureDate.name)
