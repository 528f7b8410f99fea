import { keepChromium } from './chromium.ts'
import { toLoss } from './loss.ts'
import { type Lost, toLostJob } from './lost-job.ts'
import { makePages } from './pages.ts'
import type { Job, Piece, Press, PressOptions, Work } from './press.ts'
import { makeStart } from './start.ts'

/**
 * Opens the press. Chromium is found, unpacked and started when it is first warmed or used, so that a build
 * in which nothing has changed pays nothing; a machine without one gets its `press-missing` at the first `use`.
 */
export function openPress(options: PressOptions = {}): Press {
  const chromium = keepChromium(makeStart(options))
  const { lend, warm } = makePages(chromium, options.pages ?? 2)

  async function use<Result>(job: Job, work: Work<Result>): Promise<Result> {
    const first = await attempt(job, work)
    if (!('loss' in first)) return first.result
    const last = await attempt(job, work)
    if ('loss' in last) throw toLostJob(first, last)
    return last.result
  }

  async function attempt<Result>(job: Job, work: Work<Result>): Promise<Attempt<Result>> {
    let piece: Piece = job
    try {
      const result = await lend(job, (page, begin) =>
        work(page, (next) => {
          piece = next
          begin(next)
        }),
      )
      return { result }
    } catch (error) {
      const loss = toLoss(error)
      if (!loss) throw error
      return { loss, piece }
    }
  }

  return { use, warm, close: chromium.end }
}

/** How a try went: what came of it, or over which piece the page was lost. */
type Attempt<Result> = { readonly result: Result } | Lost
