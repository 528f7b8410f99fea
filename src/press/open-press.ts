import type { Page } from 'puppeteer'
import { keepChromium } from './chromium.ts'
import { toLoss, toLostJob } from './loss.ts'
import { makePages } from './pages.ts'
import type { Job, Press, PressOptions } from './press.ts'
import { makeStart } from './start.ts'

/**
 * Opens the press. Chromium is found, unpacked and started when it is first warmed or used, so that a build
 * in which nothing has changed pays nothing; a machine without one gets its `press-missing` at the first `use`.
 */
export function openPress(options: PressOptions = {}): Press {
  const chromium = keepChromium(makeStart(options))
  const { lend, warm } = makePages(chromium, options.pages ?? 2)

  async function use<Result>(job: Job, work: (page: Page) => Promise<Result>): Promise<Result> {
    try {
      return await lend(job, work)
    } catch (error) {
      if (!toLoss(error)) throw error
    }
    return lend(job, work).catch((error) => {
      const loss = toLoss(error)
      throw loss ? toLostJob(loss, job) : error
    })
  }

  return { use, warm, close: chromium.end }
}
