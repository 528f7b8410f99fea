import puppeteer, { type Browser as Chromium, type Page as Tab } from 'puppeteer'
import type { Browser } from '../validators/pa11y/browser.ts'
import { within } from '../within.ts'

/** Tabs of one Chromium that may ask a server of this machine, and nobody else. */
export interface Tabs {
  /** Lends a tab; after work that fails, or lasts longer than `deadline` milliseconds, another Chromium is begun. */
  lend<Result>(deadline: number, work: (tab: Tab) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** A Chromium is ended after so many tabs' work, and another begun: it keeps what pages have used. */
const MOST = 60

/** Milliseconds in which a tab opens, or its Chromium is taken for hung. */
const OPENING = 30_000

/** Opens tabs of a Chromium that `prepare` makes ready; it is started when the first is lent, and lost ones are replaced. */
export function openTabs(prepare: () => Promise<Browser>): Tabs {
  let running: Promise<Running> | undefined

  return {
    async lend(deadline, work) {
      const browser = await take()
      browser.lent += 1
      browser.open += 1
      try {
        return await workIn(browser.chromium, deadline, work)
      } catch (error) {
        if ((await running) === browser) running = undefined
        throw error
      } finally {
        browser.open -= 1
        await endWhereDone(browser)
      }
    },
    async close() {
      const browser = await running?.catch(() => undefined)
      running = undefined
      if (browser) await end(browser)
    },
  }

  async function take(): Promise<Running> {
    running ??= start(prepare)
    const asked = running
    const now = await asked
    if (now.lent < MOST && now.chromium.connected) return now
    if (running === asked) running = start(prepare)
    return take()
  }

  async function endWhereDone(browser: Running): Promise<void> {
    if (browser.open === 0 && browser !== (await running)) await end(browser)
  }
}

interface Running {
  readonly chromium: Chromium
  readonly remove: () => void
  lent: number
  open: number
}

async function start(prepare: () => Promise<Browser>): Promise<Running> {
  const { launch, remove } = await prepare()
  try {
    return { chromium: await puppeteer.launch(launch), remove, lent: 0, open: 0 }
  } catch (error) {
    remove()
    throw error
  }
}

async function end({ chromium, remove }: Running): Promise<void> {
  await chromium.close().catch(() => chromium.process()?.kill('SIGKILL'))
  remove()
}

async function workIn<Result>(
  chromium: Chromium,
  deadline: number,
  work: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await within(OPENING, chromium.newPage())
  try {
    return await within(deadline, work(tab))
  } finally {
    tab.close().catch(() => {})
  }
}
