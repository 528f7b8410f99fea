import type { Page } from 'puppeteer'
import type { Chromium } from './chromium.ts'
import { guard } from './guard.ts'
import { howEnded } from './how-ended.ts'
import { Loss, toLoss } from './loss.ts'
import type { Begin, Job, Work } from './press.ts'
import { makeQueue } from './queue.ts'
import { inPieces, within } from './within.ts'

/** Milliseconds in which a page opens, empties or closes (60, 20, 10 usually), or is taken for hung. */
const patience = { open: 10_000, empty: 5_000, close: 2_000 } as const

/** Pages of one Chromium that are lent. */
export interface Pages {
  /** Lends a page; throws a `Loss` where it was lost. */
  lend<Result>(job: Job, work: Work<Result>): Promise<Result>
  /** Opens all pages before they are needed (60 ms each). */
  warm(): Promise<void>
}

/** Lends the pages of one Chromium, `places` at a time. */
export function makePages(chromium: Chromium, places: number): Pages {
  const enter = makeQueue(places)
  const idle: Promise<Page | undefined>[] = []
  let warming: Promise<void> | undefined

  const lend = <Result>(job: Job, work: Work<Result>): Promise<Result> =>
    enter(async () => {
      const page = await take()
      try {
        const working = inPieces(job.deadline, (begin) => run(page, job, work, begin))
        const result = await whileThere(page, working)
        idle.push(job.isHeavy ? discard(page, chromium) : empty(page, job, chromium))
        return result
      } catch (error) {
        await discard(page, chromium)
        throw await tellHow(error, page)
      }
    })

  /** What is wrong is told to the first who is lent one. */
  async function openAll(): Promise<void> {
    const pages = Array.from({ length: places }, () => open(chromium).catch(() => undefined))
    idle.push(...pages)
    await Promise.all(pages)
  }

  return { lend, warm: () => (warming ??= openAll()) }

  async function take(): Promise<Page> {
    const page = await idle.shift()
    if (page && !page.isClosed() && page.browser().connected) return page
    return open(chromium)
  }
}

/** A new page; a Chromium that opens none in time is ended. */
async function open(chromium: Chromium): Promise<Page> {
  const browser = await chromium.get()
  return within(patience.open, browser.newPage().then(guard)).catch((error) => {
    chromium.kill(browser)
    throw error
  })
}

/** The page, ready for another job; undefined where it could not be emptied, and was discarded. */
async function empty(page: Page, job: Job, chromium: Chromium): Promise<Page | undefined> {
  try {
    await within(patience.empty, clear(page, job))
    return page
  } catch {
    return discard(page, chromium)
  }
}

/** Closes a page; where it does not close in time, all of its Chromium. */
async function discard(page: Page, chromium: Chromium): Promise<undefined> {
  if (page.isClosed()) return
  await within(patience.close, page.close()).catch(() => chromium.kill(page.browser()))
}

async function run<Result>(
  page: Page,
  job: Job,
  work: Work<Result>,
  begin: Begin,
): Promise<Result> {
  await page.setJavaScriptEnabled(job.javascript)
  return work(page, begin)
}

/** A loss says how Chromium ended, where it did: Puppeteer knows only that it is gone. */
async function tellHow(error: unknown, page: Page): Promise<unknown> {
  const loss = toLoss(error)
  if (loss?.kind !== 'crashed') return error
  const ended = await howEnded(page.browser())
  return ended ? new Loss('crashed', ended, { cause: loss }) : loss
}

/** Rejects as soon as the page crashes or its browser goes away, whatever the work waits for. */
async function whileThere<Result>(page: Page, work: Promise<Result>): Promise<Result> {
  const { promise: gone, reject } = Promise.withResolvers<never>()
  const onGone = (cause?: Error | undefined) =>
    reject(new Loss('crashed', cause?.message ?? 'its page went away', { cause }))
  page.once('error', onGone)
  page.once('close', onGone)
  try {
    return await Promise.race([work, gone])
  } finally {
    page.off('error', onGone)
    page.off('close', onGone)
  }
}

/** A new document (20 ms) where scripts ran and may have left something; else an empty one (3 ms). */
async function clear(page: Page, { javascript }: Job): Promise<void> {
  await Promise.all([
    javascript ? page.goto('about:blank') : page.setContent(''),
    page.emulateMediaType(),
    page.setViewport({ width: 800, height: 600 }),
  ])
}
