import type { Browser } from 'puppeteer'
import { end, endNow, type Running } from './running.ts'

/** One Chromium: started when first asked for, and anew after it was lost. */
export interface Chromium {
  get(): Promise<Browser>
  /** Ends one that no longer answers; the next `get` starts another. */
  kill(browser: Browser): void
  /** Ends it for good. */
  end(): Promise<void>
}

/** Keeps the one that `start` starts. */
export function keepChromium(start: (ending: AbortSignal) => Promise<Running>): Chromium {
  const ending = new AbortController()
  let starting: Promise<Running> | undefined
  let running: Running | undefined
  let ended = false

  async function startOne(): Promise<Running> {
    const started = await start(ending.signal)
    running = started
    started.browser.once('disconnected', () => forget(started))
    return started
  }

  function forget(lost: Running): void {
    endNow(lost)
    if (running === lost) running = starting = undefined
  }

  return {
    async get() {
      if (ended) throw new Error('the press is closed')
      starting ??= startOne()
      return (await starting).browser
    },
    kill(browser) {
      if (running?.browser === browser) forget(running)
    },
    async end() {
      ended = true
      if (!running) ending.abort()
      const started = await starting?.catch(() => undefined)
      if (started) await end(started)
    },
  }
}
